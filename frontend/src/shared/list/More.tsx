import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { Message } from '../states/Message'
import { listTexts } from './list.texts'
import type { Loaded } from './useConnection'
import './list.css'

/** 'Meer laden', and how far the reader is; when more did not come it says so here, where the reader asked. */
export function More({ loaded, onMore }: { loaded: Omit<Loaded<unknown>, 'question' | 'ask'>; onMore: () => void }) {
  const t = useTexts(listTexts)
  const format = useFormat()
  const { nodes, totalCount, hasMore, isLoadingMore, retryMore } = loaded
  if (!hasMore && !isLoadingMore) return null
  return (
    <>
      {retryMore && (
        <Message tone="bad">
          <p>{t.moreFailed}</p>
        </Message>
      )}
      <p className="acties meer">
        {/* Only then, so that the rows that are there are known before more come. */}
        <button type="button" className="knop" onClick={({ currentTarget }) => void import('./keepPlace').then((code) => code.afterMore(currentTarget)).finally(retryMore ?? onMore)} disabled={isLoadingMore}>
          {isLoadingMore ? t.loadingMore : retryMore ? t.moreAgain : t.more}
        </button>
        <span className="klein zacht">{t.shown(format.number(nodes.length), format.number(totalCount))}</span>
      </p>
    </>
  )
}
