import { Link, useLocation } from 'react-router'
import { useTexts } from '../i18n/texts'
import { Band } from '../ui/Band'
import type { Crumb } from '../ui/Breadcrumb'
import { Heading } from '../ui/Heading'
import { notInRegisterTexts } from './notInRegister.texts'

type Sought = {
  /** What the reader was after, with its article: 'het project'. */
  thing: string
  slug: string
  /** Where all of its kind are; it must know `?zoek=`. */
  list: Crumb
}

/** For an unknown address, and for a record that is not there for this reader: a hidden one must look like none. */
export default function NotInRegister({ sought }: { sought?: Sought }) {
  const t = useTexts(notInRegisterTexts)
  const { pathname } = useLocation()
  return (
    <Band {...(sought && { trail: [sought.list] })} here={t.notFound}>
      <div className="titel">
        <Heading title={t.notFound} />
        <p className="lead">{sought ? t.sought(sought.thing, sought.slug) : t.noPage(decoded(pathname))}</p>
        <p>{t.notFoundWhy}</p>
        <p className="acties">
          {sought && <WaysOn sought={sought} />}
          <Link className={sought ? undefined : 'knop hoofd'} to="/">
            {t.toStart}
          </Link>
        </p>
      </div>
    </Band>
  )
}

function WaysOn({ sought: { slug, list } }: { sought: Sought }) {
  const t = useTexts(notInRegisterTexts)
  const words = slug.replaceAll('-', ' ')
  return (
    <>
      <Link className="knop hoofd" to={`${list.to}?${new URLSearchParams({ zoek: words })}`}>
        {t.searchFor(words)}
      </Link>
      <Link to={list.to}>{t.seeAll(list.name.toLowerCase())}</Link>
    </>
  )
}

/** An address as the reader typed it; one that is not well-formed stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
