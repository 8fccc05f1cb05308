type Props = { parts: readonly { text: string; isMatch: boolean }[] }

/** A text with what was looked for set apart. */
export function Marked({ parts }: Props) {
  return parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}
