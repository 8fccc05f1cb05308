import { Link } from 'react-router'
import { useTexts } from '../i18n/texts'
import { Band } from '../ui/Band'
import { Heading } from '../ui/Heading'
import { stateTexts } from './states.texts'

/** For an unknown address, and for a record that is not there for this reader: the two must look alike. */
export function NotFound() {
  const t = useTexts(stateTexts)
  return (
    <Band here={t.notFound}>
      <div className="titel">
        <Heading title={t.notFound} />
        <p className="lead">{t.notFoundWhy}</p>
        <p className="acties">
          <Link className="knop hoofd" to="/">
            {t.toStart}
          </Link>
        </p>
      </div>
    </Band>
  )
}
