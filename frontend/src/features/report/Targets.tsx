import type { CitationLike } from '../../shared/sources/numbering'
import type { ReportTargetFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { AsTable } from '../../shared/list/AsTable'
import { DataTable } from '../../shared/list/DataTable'
import { share } from '../../shared/pictures/share'
import { unitSign } from '../../shared/pictures/unitSign'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { Section } from '../../shared/ui/Section'
import { AbbreviatedText } from '../abbreviation'
import { pictureTexts } from './picture.texts'
import { goalOf, reachedOf, scaleOf, type Goal, type Reached } from './targets'
import './targets.css'

export type ToldTarget = ReportTargetFragment & { project: { slug: string; name: string; sources: readonly CitationLike[] } }

type Props = { targets: readonly ToldTarget[]; title: string; isOneProject?: boolean }

/** What was meant beside what was measured, on one bar each. A target without a number is told in words. */
export function Targets({ targets, title, isOneProject = false }: Props) {
  const t = useTexts(pictureTexts)
  if (targets.length === 0) return null
  return (
    <Section title={title}>
      {targets.some((told) => goalOf(told) ?? reachedOf(told)) && <p className="klein zacht">{t.targetsWhy}</p>}
      <ul className="doelbalken">
        {targets.map((told) => (
          <li key={keyOf(told)}>
            <TargetItem told={told} isOneProject={isOneProject} />
          </li>
        ))}
      </ul>
      <TargetTable targets={targets} />
    </Section>
  )
}

const keyOf = ({ project, target }: ToldTarget) => `${project.slug} ${target.text}`

function TargetItem({ told, isOneProject }: { told: ToldTarget; isOneProject: boolean }) {
  const registerLang = useRegisterLang()
  const { target, project } = told
  const goal = goalOf(told)
  const reached = reachedOf(told)
  return (
    <>
      {!isOneProject && (
        <p className="klein zacht" {...registerLang}>
          {project.name}
        </p>
      )}
      <p>
        <b>
          <AbbreviatedText>{target.text}</AbbreviatedText>
        </b>{' '}
        <SourceNote citations={project.sources} /> <Anchor name={target.text.split(' ').slice(0, 8).join(' ')} label={target.text} />
      </p>
      {(goal ?? reached) && <TargetBar goal={goal} reached={reached} />}
      <TargetWords told={told} />
    </>
  )
}

/** Filled up to what was measured; a mark stands where the target is. */
function TargetBar({ goal, reached }: { goal: Goal | undefined; reached: Reached | undefined }) {
  const scale = scaleOf(goal, reached)
  return (
    <svg className="doelbalk" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bak" y="2" width="100" height="10" />
      {reached && <rect className="vul" y="2" width={share(reached.value, scale)} height="10" />}
      {goal && <path className="doelstreep" d={`M${share(goal.value, scale)} 0v14`} />}
    </svg>
  )
}

function useAmount() {
  const format = useFormat()
  return (value: number, unit: string) => `${format.number(value)}${unitSign(unit) ?? ` ${unit}`}`
}

function TargetWords({ told }: { told: ToldTarget }) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const amount = useAmount()
  const goal = goalOf(told)
  const reached = reachedOf(told)
  const words = [
    reached ? t.measured(amount(reached.value, reached.unit)) : t.notMeasured,
    goal && t.goal(amount(goal.value, goal.unit)),
    told.target.deadline && t.deadline(format.date(told.target.deadline)),
  ]
  return <p className="klein zacht">{words.filter(Boolean).join(' ')}</p>
}

function TargetTable({ targets }: { targets: readonly ToldTarget[] }) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const amount = useAmount()
  const registerLang = useRegisterLang()
  return (
    <AsTable>
      <DataTable
        caption={t.targets}
        rows={targets}
        rowKey={keyOf}
        columns={[
          { key: 'target', header: t.target, cell: ({ target }) => <span {...registerLang}>{target.text}</span> },
          { key: 'project', header: t.project, cell: ({ project }) => <span {...registerLang}>{project.name}</span> },
          { key: 'goal', header: t.goalHead, cell: (told) => cellOf(goalOf(told), amount) },
          { key: 'reached', header: t.reachedHead, cell: (told) => cellOf(reachedOf(told), amount) ?? t.notKnown },
          { key: 'deadline', header: t.deadlineHead, cell: ({ target: { deadline } }) => deadline && format.date(deadline) },
        ]}
      />
    </AsTable>
  )
}

const cellOf = (number: Goal | undefined, amount: (value: number, unit: string) => string) => number && amount(number.value, number.unit)
