import { useId } from 'react'
import { useLocation } from 'react-router'
import { useTexts } from '../../../shared/i18n/texts'
import { useCopy } from '../useCopy'
import { shareTexts } from './share.texts'

/** The selection for others: as a link, and as a frame for another site. */
export default function Share() {
  const t = useTexts(shareTexts)
  const { search } = useLocation()
  const page = `/wie-doet-wat${search}`
  const framed = `${globalThis.location.origin}/insluiten${page}`.replaceAll('&', '&amp;')
  return (
    <>
      <p>{t.linkWhy}</p>
      <ToCopy label={t.link} text={globalThis.location.origin + page} />
      <p>{t.frameWhy}</p>
      <ToCopy label={t.frame} text={`<iframe src="${framed}" title="${t.frameTitle}" width="100%" height="900" loading="lazy"></iframe>`} />
    </>
  )
}

function ToCopy({ label, text }: { label: string; text: string }) {
  const t = useTexts(shareTexts)
  const id = useId()
  const { outcome, copy } = useCopy()
  return (
    <div className="deelveld">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={3} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      <p>
        <button type="button" className="knop" onClick={() => void copy(text)}>
          {t.copy}
          <span className="vh"> {label}</span>
        </button>{' '}
        <span role="status">{outcome && t[outcome]}</span>
      </p>
    </div>
  )
}
