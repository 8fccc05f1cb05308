import { useId } from 'react'
import './list.css'

export type Option<T extends string> = { value: T; label: string }

type Props<T extends string> = { label: string; value: T; options: readonly Option<T>[]; onChange: (value: T) => void }

/** A labelled drop-down. */
export function Select<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId()
  return (
    <p className="keuze">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}
