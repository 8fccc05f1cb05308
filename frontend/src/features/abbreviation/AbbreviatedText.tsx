import { Abbreviated } from '../../shared/ui/Abbreviated'
import { useAbbreviations } from './useAbbreviations'

/** A text of the register; its abbreviations open in place as soon as the register has said what they are. */
export function AbbreviatedText({ children }: { children: string }) {
  return <Abbreviated text={children} abbreviations={useAbbreviations()} />
}
