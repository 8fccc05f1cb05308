import { useTexts } from '../i18n/texts'
import { lineClass } from './lines'
import { pictureTexts } from './pictures.texts'

/** The sign of a theme line: as many sides as its number, with the figure inside. */
export function Halte({ number }: { number: number | null | undefined }) {
  const t = useTexts(pictureTexts)
  const line = lineClass(number)
  return (
    <span className={`halte ${line}${line === 'l0' && number ? ' meer' : ''}`}>
      {number ? (
        <>
          <span className="vh">{t.line} </span>
          {number}
        </>
      ) : (
        <span className="vh">{t.noLine}</span>
      )}
    </span>
  )
}
