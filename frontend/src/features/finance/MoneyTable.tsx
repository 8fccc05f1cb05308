import { useId, useRef } from 'react'
import { Link } from 'react-router'
import type { MoneyLineFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { Downloads } from '../../shared/download/Downloads'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudienceMark } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { financeTexts } from './finance.texts'
import { bySize, figuresOf, haveSameSources, longestBar, moneyBar, type Figure, type MoneyTable as Table } from './money'
import { SumVerdict } from './SumVerdict'
import { Title } from '../../shared/ui/Title'
import '../../shared/list/list.css'
import './finance.css'

/** One table of a source: its lines with a bar each, the totals as printed, and whether they add up. */
export function MoneyTable({ table }: { table: Table }) {
  const t = useTexts(financeTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const id = useId()
  const element = useRef<HTMLTableElement>(null)
  const totals = [...(table.total ? [table.total] : []), ...table.furtherTotals]
  const all = [...table.lines, ...totals]
  const shared = haveSameSources(all) ? all[0]?.sources : undefined
  const shape = { figures: figuresOf(all), longest: longestBar(table.lines), hasBars: table.lines.length > 1, hasOwnSources: !shared }
  return (
    <section className="geldtabel" aria-labelledby={id}>
      <Title level={4} id={id}>
        {capitalized(label('financeSide', table.side))}
        {': '}
        <span {...registerLang}>{table.name ?? t.noName}</span> {shared && <SourceNote citations={shared} />}
      </Title>
      {table.total && (
        <p className="cijfer">
          <b>{format.euros(table.total.budgeted)}</b> {t.budgeted.toLowerCase()}
        </p>
      )}
      <table className="bedragen" aria-labelledby={id} ref={element}>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col" className="maat" data-picture="">
              <span className="vh">{t.size}</span>
            </th>
            {shape.figures.map((figure) => (
              <th key={figure} scope="col" className="getal">
                {t[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bySize(table.lines).map((line) => (
            <MoneyRow key={line.id} line={line} shape={shape} />
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot>
            {totals.map((line) => (
              <MoneyRow key={line.id} line={line} shape={shape} isTotal />
            ))}
          </tfoot>
        )}
      </table>
      <Downloads table={element} name={`${table.name ?? t.noName}, ${label('financeSide', table.side)}`} />
      {shape.hasBars && shape.figures.includes('spent') && (
        <p className="klein zacht">
          {t.bars} {table.lines.some((line) => moneyBar(line, shape.longest).over > 0) && t.overBudget}
        </p>
      )}
      <SumVerdict table={table} />
    </section>
  )
}

type Shape = { figures: readonly Figure[]; longest: number; hasBars: boolean; hasOwnSources: boolean }

function MoneyRow({ line, shape, isTotal = false }: { line: MoneyLineFragment; shape: Shape; isTotal?: boolean }) {
  const format = useFormat()
  return (
    <tr className={isTotal ? 'som' : undefined}>
      <th scope="row">
        <LineName line={line} /> {shape.hasOwnSources && <SourceNote citations={line.sources} />}
        <LineRemarks line={line} />
      </th>
      <td className="maat" data-picture="">{!isTotal && shape.hasBars && <SizeBar line={line} longest={shape.longest} />}</td>
      {shape.figures.map((figure) => {
        const amount = line[figure]
        return (
          <td key={figure} className="getal" data-value={amount ?? undefined}>
            {amount === null ? '–' : format.euros(amount)}
          </td>
        )
      })}
    </tr>
  )
}

function LineName({ line: { line, themeLine, project } }: { line: MoneyLineFragment }) {
  const registerLang = useRegisterLang()
  const name = <span {...registerLang}>{line}</span>
  if (themeLine) {
    return (
      <>
        <Halte number={themeLine.number} />
        <Link to={`/themalijnen/${themeLine.slug}`}>{name}</Link>
      </>
    )
  }
  return project ? <Link to={`/projecten/${project.slug}`}>{name}</Link> : name
}

/** Who pays, how we know, and who may read it. A funder that is a slug or repeats the line says nothing new. */
function LineRemarks({ line: { line, funder, derived, audience, note } }: { line: MoneyLineFragment }) {
  const t = useTexts(financeTexts)
  const registerLang = useRegisterLang()
  const isNews = funder !== null && funder !== line && !/^[a-z0-9-]+$/.test(funder)
  return (
    <span className="klein zacht">
      {isNews && (
        <span className="opmerking" {...registerLang}>
          {t.funder(funder)}
        </span>
      )}
      {derived && <span className="opmerking">{t.derived}</span>}
      <Note>{note}</Note>
      {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
    </span>
  )
}

/** The size of a line beside the others of its table, filled up to what is spent; its amounts stand in the next cells. */
function SizeBar({ line, longest }: { line: MoneyLineFragment; longest: number }) {
  const { budget, spent, over } = moneyBar(line, longest)
  return (
    <svg className={`staaf ${lineClass(line.themeLine?.number)}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {spent !== undefined && <rect className="ruimte" width={budget} height="10" />}
      <rect className="vul" width={spent ?? budget} height="10" />
      {over > 0 && <rect className="boven" x={budget} width={over} height="10" />}
    </svg>
  )
}
