import { useState } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphEndsDocument } from '../../../shared/gql/documents/GraphEnds'
import { useTexts } from '../../../shared/i18n/texts'
import { SearchField } from '../../../shared/list/SearchField'
import { aroundTexts } from './around.texts'

type Props = { from: string; to: string; onPick: (id: string) => void }

/** Finds the other end of a way by a part of its name. */
export function EndPicker({ from, to, onPick }: Props) {
  const around = useTexts(aroundTexts)
  const [text, setText] = useState('')
  const pick = (id: string) => {
    setText('')
    onPick(id)
  }
  return (
    <div className="routekeuze">
      <SearchField value={text} onSearch={setText} label={to ? around.otherEnd : around.whichEnd} placeholder={to ? around.otherEnd : around.whichEnd} />
      {text && <Found text={text} from={from} onPick={pick} />}
    </div>
  )
}

function Found({ text, from, onPick }: { text: string; from: string; onPick: (id: string) => void }) {
  const around = useTexts(aroundTexts)
  const { data } = usePageQuery(GraphEndsDocument, { text })
  const ends = data && [...data.organizations.edges, ...data.projects.edges].flatMap((edge) => (edge && edge.node.id !== from ? [edge.node] : []))
  return (
    <ul aria-label={around.ends} aria-busy={!ends}>
      {ends?.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className="tekstknop" onClick={() => onPick(id)}>
            {name}
          </button>
        </li>
      ))}
      {ends?.length === 0 && <li role="status">{around.noEnds}</li>}
    </ul>
  )
}
