import { Link } from 'react-router'
import { uiTexts } from './ui.texts'
import { useTexts } from '../i18n/texts'

export type Crumb = { to: string; name: string }

/** Where the reader is. The last step is the page itself, so it is no link. */
export function Breadcrumb({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  const t = useTexts(uiTexts)
  return (
    <nav className="kruimels" aria-label={t.breadcrumb}>
      <ol>
        {[{ to: '/', name: t.start }, ...trail].map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
