import { Link } from 'react-router'
import type { DecisionOutcome } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { deciderTexts } from './decider.texts'

type Named = { slug: string; name: string }
type Decided = { body: Named | null; organization: Named | null }

/** Who decided: a body, or an organization by itself. That no source says so is worth saying. */
export function Decider({ decision: { body, organization } }: { decision: Decided }) {
  const t = useTexts(deciderTexts)
  const registerLang = useRegisterLang()
  if (body) return <Link to={`/overleggen/${body.slug}`} {...registerLang}>{body.name}</Link>
  if (organization) return <Link to={`/organisaties/${organization.slug}`} {...registerLang}>{organization.name}</Link>
  return <span className="zacht">{t.deciderUnknown}</span>
}

/** 'Besloten door …': the words follow the outcome, for what is open or only advised was not decided. */
export function DecidedBy({ decision }: { decision: Decided & { outcome: DecisionOutcome } }) {
  const t = useTexts(deciderTexts)
  return (
    <>
      {t.by[decision.outcome]} <Decider decision={decision} />
    </>
  )
}

export const deciderName = ({ body, organization }: Decided): string | undefined => body?.name ?? organization?.name
