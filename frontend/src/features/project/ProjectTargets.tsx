import type { ProjectHeadFragment, ProjectResultFragment, ProjectTargetFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Bar } from '../../shared/pictures/Bar'
import { lineClass } from '../../shared/pictures/lines'
import { unitSign } from '../../shared/pictures/unitSign'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { Section } from '../../shared/ui/Section'
import { AbbreviatedText } from '../abbreviation'
import { projectTexts } from './project.texts'
import { progressOf, type Progress } from './targetProgress'

type Target = ProjectTargetFragment
type Props = {
  targets: readonly Target[]
  results: readonly ProjectResultFragment[]
  /** Targets are told by the sources of the project itself. */
  sources: ProjectHeadFragment['sources']
  line: number | undefined
}

/** What the project wants to reach, and how far it is as far as a source measured it. */
export function ProjectTargets({ targets, results, sources, line }: Props) {
  const t = useTexts(projectTexts)
  if (targets.length === 0) return null
  return (
    <Section title={t.targets} aside={<p className="zacht">{t.targetSources} <SourceNote citations={sources} /></p>}>
      <ul className={`doelen ${lineClass(line)}`}>
        {targets.map((target) => (
          <TargetItem key={target.text} target={target} progress={progressOf(target, results)} />
        ))}
      </ul>
    </Section>
  )
}

function TargetItem({ target: { text, value, unit, deadline }, progress }: { target: Target; progress: Progress | undefined }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const amount = (number: number, of: string) => `${format.number(number)}${unitSign(of) ?? ` ${of}`}`
  return (
    <li>
      <p>
        <b>
          <AbbreviatedText>{text}</AbbreviatedText>
        </b>{' '}
        <Anchor name={text.split(' ').slice(0, 8).join(' ')} label={text} />
      </p>
      {progress ? <Reached progress={progress} target={value} amount={amount} /> : <p className="klein zacht">{t.notMeasured}</p>}
      <p className="klein zacht">
        {value !== null && unit && `${t.goal(amount(value, unit))} `}
        {deadline && t.deadline(format.date(deadline))}
      </p>
    </li>
  )
}

type ReachedProps = { progress: Progress; target: number | null; amount: (value: number, unit: string) => string }

function Reached({ progress: { metric, sources, period }, target, amount }: ReachedProps) {
  const format = useFormat()
  const registerLang = useRegisterLang()
  const whole = target ?? metric.of
  const reached = amount(metric.value, metric.unit)
  return (
    <>
      {whole !== null && <Bar part={metric.value} whole={whole} label={reached} line="" />}
      <p className="klein">
        <span {...registerLang}>{reached}</span>, {format.period(period)} <SourceNote citations={sources} />
      </p>
    </>
  )
}
