import { useId } from 'react'
import type { ReportPublisherQuery } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { ProblemList, type Problems } from './Field'
import { publishTexts } from './publish.texts'

type Decisions = NonNullable<ReportPublisherQuery['network']>['decisions']
export type AdoptingDecision = NonNullable<Decisions['edges'][number]>['node']

const adopting: ReadonlySet<AdoptingDecision['outcome']> = new Set(['ADOPTED', 'APPROVED'])

/** The decisions by which a body of the network can have adopted a report, the newest first. */
export const adoptingOf = ({ edges }: Decisions): readonly AdoptingDecision[] =>
  edges
    .flatMap((edge) => (edge ? [edge.node] : []))
    .filter(({ body, outcome }) => body && adopting.has(outcome))
    .toSorted((a, b) => b.date.localeCompare(a.date))

/** Chooses the decision that adopted the report. */
export function DecisionField({ decisions, problems, defaultValue }: { decisions: readonly AdoptingDecision[]; problems: Problems; defaultValue: string }) {
  const t = useTexts(publishTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const id = useId()
  const own = problems.filter(({ field }) => field === 'adoptedBy')
  return (
    <div className={`veld${own.length > 0 ? ' mis' : ''}`}>
      <label htmlFor={id}>{t.adoptedBy}</label>
      <div id={`${id}-uitleg`} className="klein">
        <ProblemList problems={own} />
      </div>
      {/* A form that was sent goes back to what it began with, which a choice knows of no later than when it is made. */}
      <select key={defaultValue} id={id} name="adoptedBy" required defaultValue={defaultValue} aria-describedby={own.length > 0 ? `${id}-uitleg` : undefined} aria-invalid={own.length > 0 || undefined}>
        <option value="">{t.choose}</option>
        {decisions.map(({ slug, subject, date }) => (
          <option key={slug} value={slug} {...registerLang}>
            {format.date(date)}: {subject}
          </option>
        ))}
      </select>
    </div>
  )
}
