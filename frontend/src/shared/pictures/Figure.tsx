import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { useLabel } from '../labels/useLabel'
import type { Qualifier } from '../gql/graphql'
import { pictureTexts } from './pictures.texts'
import { Pips } from './Pips'
import { unitSign } from './unitSign'
import './pictures.css'

export type Measured = { value: number; unit: string; of?: number | null; qualifier?: Qualifier | null }

/** A large number with its unit small beside it: 'meer dan 50%', '13 van 14 gemeenten'. */
export function Figure({ value, unit, of, qualifier }: Measured) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const label = useLabel()
  const sign = unitSign(unit)
  return (
    <>
      <p className="cijfer">
        {qualifier && `${label('qualifier', qualifier)} `}
        <b>
          {format.number(value)}
          {sign}
        </b>
        {of ? ` ${t.of} ${format.number(of)}` : ''}
        {sign ? '' : ` ${unit}`}
      </p>
      {of ? <Pips value={value} of={of} /> : null}
    </>
  )
}
