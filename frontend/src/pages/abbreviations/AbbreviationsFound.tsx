import { AbbreviationList, byLetter, LetterRoute, matching } from '../../features/abbreviation'
import type { AbbreviationsPageQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Empty } from '../../shared/states/Empty'
import { abbreviationsPageTexts } from './abbreviationsPage.texts'
import '../../shared/list/list.css'

type Props = { all: AbbreviationsPageQuery['abbreviations']; text: string; showAll: () => void }

/** The abbreviations that the filter leaves. The list is short enough to be filtered here. */
export function AbbreviationsFound({ all, text, showAll }: Props) {
  const t = useTexts(abbreviationsPageTexts)
  const format = useFormat()
  const found = matching(all, text)
  const groups = byLetter(found)
  return (
    <div className="lijst-alleen">
      <p className="telregel" role="status">
        {t.count(found.length, format.number(found.length))}
      </p>
      {found.length === 0 ? (
        <Empty title={t.none} why={t.noneWhy(text)}>
          <button type="button" className="knop hoofd" onClick={showAll}>
            {t.showAll}
          </button>
        </Empty>
      ) : (
        <>
          <LetterRoute letters={groups.map(({ letter }) => letter)} />
          <AbbreviationList groups={groups} />
        </>
      )}
    </div>
  )
}
