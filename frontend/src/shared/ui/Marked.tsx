/** A piece of a text, and whether it is what was looked for. */
export type TextPart = { text: string; isMatch: boolean }

type Props = { parts: readonly TextPart[] }

/** A text with what was looked for set apart. */
export function Marked({ parts }: Props) {
  return parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}
