import type { Option } from './Select'
import { useFormat } from '../i18n/format'
import './list.css'

type Props<T extends string> = {
  legend: string
  options: readonly (Option<T> & { count?: number })[]
  chosen: readonly T[]
  onChange: (chosen: readonly T[]) => void
}

/** One filter of which several values may hold: checkboxes that fold away. */
export function Facet<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  const format = useFormat()
  const toggle = (value: T) => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <details className="facet" open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset>
        <legend className="vh">{legend}</legend>
        {options.map(({ value, label, count }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {label}
            {count !== undefined && <span className="tel">{format.number(count)}</span>}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
