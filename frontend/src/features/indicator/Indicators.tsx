import { Link } from 'react-router'
import type { IndicatorValueFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { Section } from '../../shared/ui/Section'
import { groupsOf, isThemeLine, type Group, type Subject } from './indicators'
import { indicatorTexts } from './indicator.texts'
import { MeasureCard } from './MeasureCard'
import { Title } from '../../shared/ui/Title'
import './indicator.css'

type Props = {
  indicators: readonly IndicatorValueFragment[]
  /** True on the page of the very thing that the figures are about: then that needs no heading. */
  isOneSubject?: boolean
}

/** Every figure, by what it is about; absent when there is none. */
export function Indicators({ indicators, isOneSubject = false }: Props) {
  const t = useTexts(indicatorTexts)
  if (indicators.length === 0) return null
  return (
    <Section title={t.indicators}>
      <p className="klein zacht">{t.lead}</p>
      <div className="cijfergroepen">
        {groupsOf(indicators).map((group) => (
          <IndicatorGroup key={group.subject.key} group={group} isOneSubject={isOneSubject} />
        ))}
      </div>
    </Section>
  )
}

/** Groups of one or two figures stand beside each other. */
const widthOf = ({ measures }: Group) => `w${Math.min(3, measures.length)}`

function IndicatorGroup({ group, isOneSubject }: { group: Group; isOneSubject: boolean }) {
  const { subject, measures } = group
  return (
    <div className={`cijfergroep ${widthOf(group)} ${lineClass(subject.line)}`}>
      {!(isOneSubject && isThemeLine(subject)) && (
        <Title level={3}>
          <SubjectName subject={subject} hasSign={!isOneSubject} />
        </Title>
      )}
      <ul className="cijfers">
        {measures.map((measure) => (
          <li key={measure.key}>
            <MeasureCard measure={measure} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SubjectName({ subject: { to, name, line }, hasSign }: { subject: Subject; hasSign: boolean }) {
  const t = useTexts(indicatorTexts)
  const registerLang = useRegisterLang()
  if (!to) return t.whole
  return (
    <>
      {hasSign && line !== null && <Halte number={line} />}
      <Link to={to} {...registerLang}>
        {name}
      </Link>
    </>
  )
}
