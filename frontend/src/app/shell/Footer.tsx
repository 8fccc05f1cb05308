import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ShellDocument } from '../../shared/gql/documents/Shell'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { footerTexts } from './footer.texts'
import '../../shared/styles/print.css'

const links = [
  { to: '/over', name: 'about' },
  { to: '/toegankelijkheid', name: 'accessibility' },
  { to: '/privacy', name: 'privacy' },
  { to: '/begrippen', name: 'abbreviations' },
  { to: '/api', name: 'api' },
] as const

/** Below the fold, and in want of an answer: it may come a moment after the page. */
export default function Footer() {
  const t = useTexts(footerTexts)
  const { data } = usePageQuery(ShellDocument, {})
  return (
    <footer className="voet">
      <div className="wrap">
        <p>
          <b>Koerswijzer</b> {t.what(data?.register.region ?? undefined)}
        </p>
        <p>
          <DataAge register={data?.register} />
        </p>
        <ul>
          {links.map(({ to, name }) => (
            <li key={to}>
              <Link to={to}>{t.links[name]}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}

type Register = { counts: { kind: string; count: number }[]; newestSourceDate: string | null }

/** How many sources there are and how new the newest is; nothing when the register does not answer. */
function DataAge({ register }: { register: Register | undefined }) {
  const t = useTexts(footerTexts)
  const format = useFormat()
  const sources = register?.counts.find(({ kind }) => kind === 'SOURCE')?.count
  if (!sources || !register?.newestSourceDate) return null
  return t.dataAge(format.number(sources), format.date(register.newestSourceDate))
}
