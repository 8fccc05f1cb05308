import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { listTexts } from './list.texts'
import type { Loaded } from './useConnection'

/** 'Meer laden', and how far the reader is. */
export function More({ loaded, onMore }: { loaded: Loaded<unknown>; onMore: () => void }) {
  const t = useTexts(listTexts)
  const format = useFormat()
  const { nodes, totalCount, hasMore, isLoadingMore } = loaded
  if (!hasMore && !isLoadingMore) return null
  return (
    <p className="acties meer">
      <button type="button" className="knop" onClick={onMore} disabled={isLoadingMore}>
        {isLoadingMore ? t.loadingMore : t.more}
      </button>
      <span className="klein zacht">{t.shown(format.number(nodes.length), format.number(totalCount))}</span>
    </p>
  )
}
