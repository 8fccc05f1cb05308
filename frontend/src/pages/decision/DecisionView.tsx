import { Link } from 'react-router'
import { DecisionConsequences, DecisionFacts, DecisionHead } from '../../features/decision'
import { LeftOut } from '../../features/leftOut'
import type { DecisionPageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { SidePanel } from '../../shared/ui/Section'
import { decisionPageTexts } from './decisionPage.texts'

type Decision = NonNullable<DecisionPageQuery['decision']>

/** One decision: what, by whom and when, then what it set going and what came before. */
export function DecisionView({ decision }: { decision: Decision }) {
  const t = useTexts(decisionPageTexts)
  return (
    <>
      <Band trail={[{ to: '/besluiten', name: t.decisions }]} here={decision.subject}>
        <div className="twee-een">
          <DecisionHead decision={decision} />
          <DecisionFacts decision={decision} />
        </div>
      </Band>
      <div className="wrap">
        <div className="twee-een">
          <DecisionConsequences projects={decision.projects} here={decision} />
          <aside>
            <LookFurther decision={decision} />
          </aside>
        </div>
        <SourceList />
        <LeftOut id={decision.id} />
      </div>
    </>
  )
}

/** More of the same: by the same body or organization, and when something stopped, all that stopped. */
function LookFurther({ decision: { body, organization, outcome } }: { decision: Decision }) {
  const t = useTexts(decisionPageTexts)
  return (
    <SidePanel title={t.further}>
      <ul className="rij">
        {body && (
          <li>
            <Link to={`/besluiten?${new URLSearchParams({ overleg: body.slug })}`}>{t.allBy(body.name)}</Link>
          </li>
        )}
        {organization && (
          <li>
            <Link to={`/besluiten?${new URLSearchParams({ organisatie: organization.slug })}`}>{t.allBy(organization.name)}</Link>
          </li>
        )}
        {outcome === 'STOPPED' && (
          <>
            <li>
              <Link to="/projecten?fase=gestopt">{t.stoppedProjects}</Link>
            </li>
            <li>
              <Link to="/besluiten?uitkomst=gestopt">{t.stoppedDecisions}</Link>
            </li>
          </>
        )}
        <li>
          <Link to="/besluiten">{t.all}</Link>
        </li>
      </ul>
    </SidePanel>
  )
}
