import { Link } from 'react-router'
import type { BodyStopFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import type { BodyTree } from '../../shared/pictures/governanceTree'
import { RoleBlocks } from '../../shared/pictures/RoleBlocks'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { byKind, chainsOf, stepsOf } from './chains'
import { DecisionRoute } from './DecisionRoute'
import { governanceTexts } from './governance.texts'
import { Title } from '../../shared/ui/Title'

/** How a network decides: the routes that end in a decision, said in words too, and the bodies beside them. */
export function Governance({ bodies }: { bodies: readonly BodyStopFragment[] }) {
  const t = useTexts(governanceTexts)
  const { chains, apart } = chainsOf(bodies)
  return (
    <Section title={t.decidedHow}>
      {bodies.length === 0 && <p className="zacht">{t.noBodies}</p>}
      {chains.length > 0 && (
        <>
          <Title level={3}>{t.chain}</Title>
          <p className="klein zacht">{t.chainWhy}</p>
        </>
      )}
      {chains.map((tree) => (
        <div key={tree.body.slug}>
          <DecisionRoute tree={tree} />
          <RouteInWords tree={tree} />
        </div>
      ))}
      {bodies.length > 0 && chains.length === 0 && <p className="zacht">{t.noChain}</p>}
      {apart.length > 0 && <BodiesBeside bodies={apart} hasChain={chains.length > 0} />}
    </Section>
  )
}

/** The answer as sentences: who prepares the decisions, and when papers must be in. */
export function RouteInWords({ tree }: { tree: BodyTree<BodyStopFragment> }) {
  const t = useTexts(governanceTexts)
  const registerLang = useRegisterLang()
  return (
    <ul className="in-woorden" {...registerLang}>
      {stepsOf(tree).map(({ by, decides }) => (
        <li key={by.slug}>
          <b>{t.preparedBy(by.name, decides.name)}</b>{' '}
          {by.minLeadTimeDays !== null && t.papersFor(by.minLeadTimeDays, by.shortName)}
        </li>
      ))}
    </ul>
  )
}

function BodiesBeside({ bodies, hasChain }: { bodies: readonly BodyStopFragment[]; hasChain: boolean }) {
  const t = useTexts(governanceTexts)
  const label = useLabel()
  const blocks = byKind(bodies).map((group) => ({
    key: group.kind,
    title: capitalized(label('bodyKind', group.kind)),
    items: group.bodies,
  }))
  return (
    <div className="ernaast">
      {hasChain && (
        <>
          <Title level={3}>{t.beside}</Title>
          <p className="klein zacht">{t.besideWhy}</p>
        </>
      )}
      <RoleBlocks blocks={blocks} itemKey={({ slug }) => slug}>
        {(body) => <BodyBeside body={body} />}
      </RoleBlocks>
    </div>
  )
}

function BodyBeside({ body }: { body: BodyStopFragment }) {
  const t = useTexts(governanceTexts)
  const registerLang = useRegisterLang()
  return (
    <>
      <Link to={`/overleggen/${body.slug}`} {...registerLang}>
        {body.name}
      </Link>{' '}
      <SourceNote citations={body.sources} />
      <span className="klein zacht">
        <span {...registerLang}>{body.mandate}</span>
        {body.meetingsPerYear !== null && ` ${capitalized(t.timesAYear(body.meetingsPerYear))}.`}
      </span>
    </>
  )
}
