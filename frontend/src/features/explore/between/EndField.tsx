import { useEffect, useId, useState } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { ExploreEndsDocument } from '../../../shared/gql/documents/ExploreEnds'
import { useTexts } from '../../../shared/i18n/texts'
import { useAfterPause } from '../../../shared/list/useAfterPause'
import { betweenTexts } from './between.texts'

export type End = { id: string; name: string }

type Props = {
  label: string
  onChoose: (end: End | undefined) => void
  /** The element that says so, when this name is lacking. */
  lackingId: string | undefined
}

const none: readonly End[] = []

/** A name from the register: the list below the field grows from what is typed. */
export function EndField({ label, onChoose, lackingId }: Props) {
  const t = useTexts(betweenTexts)
  const id = useId()
  const [text, setText] = useState('')
  // With what kind it is, a name is looked for without that.
  const asked = useAfterPause(text.replace(/ \([^)]*\)$/, ''))
  const { data } = usePageQuery(ExploreEndsDocument, { text: asked }, { keepPrevious: true })
  const organizations = data?.organizations.edges.flatMap((edge) => edge?.node ?? []) ?? none
  const projects = data?.projects.edges.flatMap((edge) => edge?.node ?? []) ?? none
  // Some projects are called after the organization that carries them out.
  const ends: readonly End[] = [
    ...organizations,
    ...projects.map(({ id: project, name }) => ({ id: project, name: organizations.some((one) => one.name === name) ? t.project(name) : name })),
  ]
  const chosen = ends.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase())?.id
  // Also when the answer comes after the name was typed or pasted.
  useEffect(() => onChoose(chosen ? { id: chosen, name: text } : undefined), [chosen, text, onChoose])
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" list={`${id}l`} maxLength={100} autoComplete="off" placeholder={t.example} aria-describedby={lackingId} aria-invalid={lackingId !== undefined} onChange={({ target: { value } }) => setText(value)} />
      <datalist id={`${id}l`}>
        {ends.map((end) => (
          <option key={end.id} value={end.name}>
            {end.name}
          </option>
        ))}
      </datalist>
    </p>
  )
}
