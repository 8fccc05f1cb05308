import { Link } from 'react-router'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Dots } from './Dots'
import { lifeOf } from './life'
import { headedBy, type Counted, type NetworkSort } from './networkList'
import { networkListTexts } from './networkList.texts'
import { networkTexts } from './network.texts'
import './networkList.css'

/** The networks with what they are, and how large beside each other. */
export function NetworkList({ networks, sort }: { networks: readonly Counted[]; sort: NetworkSort }) {
  const t = useTexts(networkListTexts)
  const label = useLabel()
  return (
    <>
      <p className="klein zacht">{t.chartWhy}</p>
      {headedBy(networks, sort).map((group) => (
        <section key={group.kind ?? ''} className="netwerkgroep">
          <h2 className="h3">
            {group.kind ? capitalized(label('networkKind', group.kind)) : t.all}{' '}
            <span className="klein zacht">{t.count(group.networks.length)}</span>
          </h2>
          <ul>
            {group.networks.map((network) => (
              <NetworkItem key={network.slug} network={network} showKind={group.kind === null} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function NetworkItem({ network, showKind }: { network: Counted; showKind: boolean }) {
  const t = useTexts(networkTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { slug, name, shortName, kind, summary, host, sources } = network
  const life = lifeOf(network, t.runs, format.date)
  return (
    <li>
      <div>
        <h3>
          <Link to={`/netwerken/${slug}`} {...registerLang}>
            {name}
          </Link>{' '}
          {shortName && <span className="klein zacht">{shortName}</span>}
          {showKind && <span className="etiket">{label('networkKind', kind)}</span>}
        </h3>
        <p className="klein">
          <span {...registerLang}>{summary}</span> <SourceNote citations={sources} />
        </p>
        <p className="stand">
          {life && <span>{capitalized(life)}</span>}
          {host && (
            <span>
              {t.host}:{' '}
              <Link to={`/organisaties/${host.slug}`} {...registerLang}>
                {host.name}
              </Link>
            </span>
          )}
        </p>
      </div>
      <Sizes network={network} />
    </li>
  )
}

function Sizes({ network: { organizations, projectCount } }: { network: Counted }) {
  const t = useTexts(networkListTexts)
  const format = useFormat()
  const organizationWords = [t.noOrganizations, t.oneOrganization][organizations] ?? t.organizations(format.number(organizations))
  const projectWords = [t.noProjects, t.oneProject][projectCount] ?? t.projects(format.number(projectCount))
  return (
    <ul className="maatvoering klein">
      <li>
        <Dots count={organizations} form="organization" />
        <span className={organizations === 0 ? 'zacht' : undefined}>{organizationWords}</span>
      </li>
      <li>
        <Dots count={projectCount} form="project" />
        <span className={projectCount === 0 ? 'zacht' : undefined}>{projectWords}</span>
      </li>
    </ul>
  )
}
