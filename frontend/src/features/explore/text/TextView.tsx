import { ExploreSentencesDocument } from '../../../shared/gql/documents/ExploreSentences'
import type { ExploreSentenceFragment } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { More } from '../../../shared/list/More'
import { useConnection, type Loaded } from '../../../shared/list/useConnection'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { AudienceMark } from '../../../shared/ui/Audience'
import { uiTexts } from '../../../shared/ui/ui.texts'
import type { ExploreProps } from '../exploreState'
import { exploreTexts } from '../explore.texts'
import { useCopy } from '../useCopy'
import { asMail, sentenceOf } from './sentence'
import { textTexts } from './text.texts'

const pageSize = 50

/** The answer in plain sentences, to be read aloud or pasted in a mail. */
export default function TextView({ state, filter, change }: ExploreProps) {
  const words = useTexts(exploreTexts)
  const query = useConnection({
    document: ExploreSentencesDocument,
    variables: { first: pageSize, filter },
    connection: ({ explore }) => explore.sentences,
    pages: state.toon,
  })
  return (
    <QueryView query={query} part={words.part} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <Copy loaded={loaded} />
          <ul className="zinnen">
            {loaded.nodes.map((sentence) => (
              <Sentence key={sentence.id} sentence={sentence} />
            ))}
          </ul>
          <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}

function Sentence({ sentence }: { sentence: ExploreSentenceFragment }) {
  const t = useTexts(textTexts)
  const { visibleTo } = useTexts(uiTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const { says, dated, audience } = sentenceOf(sentence, t, format, visibleTo)
  const citations = sentence.participations.flatMap(({ sources }) => sources)
  return (
    <li>
      <span {...registerLang}>{says}</span>
      {dated && `; ${dated}`}. <SourceNote citations={citations} /> {audience && <AudienceMark audience={audience} />}
    </li>
  )
}

function Copy({ loaded }: { loaded: Loaded<ExploreSentenceFragment> }) {
  const t = useTexts(textTexts)
  const { visibleTo } = useTexts(uiTexts)
  const format = useFormat()
  const { outcome, copy } = useCopy()
  const copyMail = () => {
    const text = asMail(loaded.nodes.map((sentence) => sentenceOf(sentence, t, format, visibleTo)), t.heading, t.from(globalThis.location.href))
    void copy(text)
  }
  return (
    <div className="kopieer">
      <button type="button" className="knop" onClick={copyMail}>
        {t.copy}
      </button>
      <span role="status">{outcome && t[outcome]}</span>
      {loaded.hasMore && <span className="klein zacht">{t.copyPart(format.number(loaded.nodes.length), format.number(loaded.totalCount))}</span>}
    </div>
  )
}
