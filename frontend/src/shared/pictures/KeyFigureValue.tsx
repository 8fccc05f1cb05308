import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { useLabel } from '../labels/useLabel'
import type { Measured } from './Figure'
import { pictureTexts } from './pictures.texts'
import { unitSign } from './unitSign'

/** A number as it stands in a list of key figures: its unit is in the name beside it. */
export function KeyFigureValue({ value, unit, of, qualifier }: Measured) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const label = useLabel()
  return (
    <>
      {qualifier && <small>{label('qualifier', qualifier)} </small>}
      {format.number(value)}
      {unitSign(unit)}
      {of ? (
        <small>
          {' '}
          {t.of} {format.number(of)}
        </small>
      ) : null}
    </>
  )
}
