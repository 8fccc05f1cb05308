import { useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { periodTexts } from './period.texts'
import { addressOf, isBackward, monthPattern, monthsIn, type Months } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

/** Chooses the period of the living report; it stands in the address. */
export function PeriodForm() {
  const inAddress = monthsIn(useSearchParams()[0])
  return <MonthsForm key={`${inAddress.from} ${inAddress.until}`} inAddress={inAddress} />
}

/** A period that cannot be is refused in words, and stays to be put right. */
function MonthsForm({ inAddress }: { inAddress: Months }) {
  const t = useTexts(reportTexts)
  const { backward, notShown } = useTexts(periodTexts)
  const place = useReportPlace()
  const navigate = useNavigate()
  const faultId = useId()
  const [filledIn, setFilledIn] = useState(inAddress)
  const isWrong = isBackward(filledIn)
  const submit = (form: FormData) => {
    const read = (name: string) => String(form.get(name) ?? '').trim() || null
    const period = { from: read('van'), until: read('tot') }
    setFilledIn(period)
    if (!isBackward(period)) void navigate(addressOf({ ...place, period }))
  }
  return (
    <form className="periode" action={submit}>
      <fieldset>
        <legend>{t.period}</legend>
        <MonthField name="van" label={t.from} value={filledIn.from} />
        <MonthField name="tot" label={t.until} value={filledIn.until} faultId={isWrong ? faultId : undefined} />
        <button className="knop">{t.showPeriod}</button>
      </fieldset>
      {isWrong && (
        <p id={faultId} className="fouttekst" role="alert">
          {backward} {notShown}
        </p>
      )}
    </form>
  )
}

/** A text field: not every browser has one for months. */
function MonthField({ name, label, value, faultId }: { name: string; label: string; value: string | null; faultId?: string | undefined }) {
  const t = useTexts(reportTexts)
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        size={8}
        maxLength={7}
        pattern={monthPattern}
        title={t.monthForm}
        placeholder="2025-01"
        defaultValue={value ?? ''}
        aria-describedby={faultId}
        aria-invalid={faultId ? true : undefined}
      />
    </p>
  )
}
