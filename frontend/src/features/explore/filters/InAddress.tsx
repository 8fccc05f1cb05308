import { useSearchParams } from 'react-router'
import { useTexts } from '../../../shared/i18n/texts'
import { NotUnderstood } from '../../../shared/list/NotUnderstood'
import { notUnderstood } from '../../../shared/list/addressParts'
import { addressPartsTexts } from '../../../shared/list/addressParts.texts'
import { exploreSpec } from '../exploreState'
import { addressTexts } from './address.texts'
import type { notThere } from './notThere'

const dates = ['op', 'sinds'] as const
const fixed = ['rol', 'fase', 'soort', ...dates, 'beeld', 'lijst', 'volgorde'] as const

/** What the address asks in vain: what nobody understands, and what is not there. */
export function InAddress({ unknown }: { unknown: ReturnType<typeof notThere> }) {
  const t = useTexts(addressTexts)
  const words = useTexts(addressPartsTexts)
  const [params] = useSearchParams()
  const expected = (name: string) => {
    if (name === 'soort') return t.kind
    const known = fixed.find((one) => one === name)
    const all = known && exploreSpec[known].words
    return all ? words.words(name, all.join(', ')) : t.date(name)
  }
  return (
    <NotUnderstood
      parts={[
        ...notUnderstood(params, exploreSpec, fixed).map((part) => ({ ...part, why: `${words.ignored} ${expected(part.name)}` })),
        ...unknown.map((part) => ({ ...part, why: t.notThere[part.name] })),
      ]}
    />
  )
}
