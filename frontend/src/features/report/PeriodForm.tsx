import { useId } from 'react'
import { useNavigate } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

const month = '\\d{4}-(0[1-9]|1[0-2])'

/** Chooses the period of the living report; it stands in the address. */
export function PeriodForm() {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  const navigate = useNavigate()
  const submit = (form: FormData) => {
    const read = (name: string) => String(form.get(name) ?? '').trim() || null
    void navigate(addressOf({ ...place, period: { from: read('van'), until: read('tot') } }))
  }
  return (
    <form className="periode" action={submit} key={`${place.period.from} ${place.period.until}`}>
      <fieldset>
        <legend>{t.period}</legend>
        <MonthField name="van" label={t.from} value={place.period.from} />
        <MonthField name="tot" label={t.until} value={place.period.until} />
        <button className="knop">{t.showPeriod}</button>
      </fieldset>
    </form>
  )
}

/** A text field: not every browser has one for months. */
function MonthField({ name, label, value }: { name: string; label: string; value: string | null }) {
  const t = useTexts(reportTexts)
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type="text" inputMode="numeric" size={8} maxLength={7} pattern={month} title={t.monthForm} placeholder="2025-01" defaultValue={value ?? ''} />
    </p>
  )
}
