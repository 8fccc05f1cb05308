import type { ProjectResultFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { AbbreviatedText } from '../abbreviation'
import { ResultsRoute } from '../../shared/pictures/ResultsRoute'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { Note } from '../../shared/ui/Note'
import { Section } from '../../shared/ui/Section'
import { projectTexts } from './project.texts'

type Props = { results: readonly ProjectResultFragment[]; line: number | undefined }

/** What came of it, the newest first. */
export function ProjectResults({ results, line }: Props) {
  const t = useTexts(projectTexts)
  return (
    <Section title={t.reached}>
      {results.length === 0 ? (
        <p className="zacht">{t.nothingReached}</p>
      ) : (
        <ResultsRoute
          results={results.toReversed()}
          line={line}
          text={(summary) => <AbbreviatedText>{summary}</AbbreviatedText>}
          note={({ id, sources, note }) => (
            <>
              <SourceNote citations={sources} /> <Anchor name={id} label={t.oneResult} />
              <Note>{note}</Note>
            </>
          )}
        />
      )}
    </Section>
  )
}
