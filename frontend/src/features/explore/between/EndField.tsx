import { useId, useState } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { ExploreEndsDocument } from '../../../shared/gql/documents/ExploreEnds'
import { useTexts } from '../../../shared/i18n/texts'
import { betweenTexts } from './between.texts'

export type End = { id: string; name: string }

type Props = { label: string; onChoose: (end: End | undefined) => void }

/** A name from the register: the list below the field grows from what is typed. */
export function EndField({ label, onChoose }: Props) {
  const t = useTexts(betweenTexts)
  const id = useId()
  const [text, setText] = useState('')
  const { data } = usePageQuery(ExploreEndsDocument, { text }, { keepPrevious: true })
  const ends: readonly End[] = [...(data?.organizations.edges ?? []), ...(data?.projects.edges ?? [])].flatMap((edge) => (edge ? [edge.node] : []))
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}l`}
        maxLength={100}
        autoComplete="off"
        placeholder={t.example}
        onChange={({ target: { value } }) => {
          setText(value)
          onChoose(ends.find(({ name }) => name === value))
        }}
      />
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
