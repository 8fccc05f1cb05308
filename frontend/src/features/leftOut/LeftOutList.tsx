import { useState } from 'react'
import { Link } from 'react-router'
import { About, byKind, tell, type Told } from '../source'
import { LeftOutDocument } from '../../shared/gql/documents/LeftOut'
import type { LeftOutQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { recordKinds } from '../../shared/labels/recordKinds'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { More } from '../../shared/list/More'
import { useConnection } from '../../shared/list/useConnection'
import type { WiderAudience } from '../../shared/signin/session'
import { distinctCitations } from '../../shared/sources/numbering'
import { usePlace } from '../../shared/sources/SourceCard'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { AudienceMark } from '../../shared/ui/Audience'
import { leftOutTexts } from './leftOut.texts'

const pageSize = 20

type LeftOut = NonNullable<LeftOutQuery['leftOut']['edges'][number]>['node']

/** Per kind, what that audience does not get, and on which source each rests. */
export function LeftOutList({ id, audience }: { id: string; audience: WiderAudience }) {
  const t = useTexts(leftOutTexts)
  const format = useFormat()
  const kinds = useTexts(recordKinds)
  const [pages, setPages] = useState(1)
  const query = useConnection({ document: LeftOutDocument, variables: { id, audience, first: pageSize }, connection: ({ leftOut }) => leftOut, pages })
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <p className="kopje" role="status">
            {loaded.totalCount === 0 ? t.nothing[audience] : t.some[audience](loaded.totalCount, format.number(loaded.totalCount))}
          </p>
          {byKind(loaded.nodes.map((left) => ({ ...left, type: left.record.type }))).map(({ kind, all }) => (
            <section key={kind} className="soort">
              <h3>{capitalized(kinds[kind])}</h3>
              <ul className="rij">
                {all.map((left) => (
                  <LeftOutItem key={left.record.id} left={left} />
                ))}
              </ul>
            </section>
          ))}
          <More loaded={loaded} onMore={() => setPages(pages + 1)} />
        </>
      )}
    </QueryView>
  )
}

function LeftOutItem({ left: { part, record, sources } }: { left: LeftOut }) {
  const t = useTexts(leftOutTexts)
  const place = usePlace()
  const registerLang = useRegisterLang()
  const { title, to, detail, about } = useTold(record)
  return (
    <li>
      {to ? <Link to={to} {...registerLang}>{title}</Link> : <span {...registerLang}>{title}</span>}
      {detail && <span className="zacht" {...registerLang}>, {detail}</span>}
      {about.length > 0 && <About links={about} />}
      <span className="klein zacht">{t.leftOut[part]}</span>
      {distinctCitations(sources).map(({ at, source }) => (
        <span key={`${source.id} ${at}`} className="klein rustop">
          {t.restsOn} <Link to={`/bronnen/${source.slug}`} {...registerLang}>{source.title}</Link>
          <span className="zacht" {...registerLang}>, {place(at)}</span> <AudienceMark audience={source.audience} />
        </span>
      ))}
    </li>
  )
}

function useTold(record: LeftOut['record']): Told {
  const t = useTexts(leftOutTexts)
  const label = useLabel()
  const format = useFormat()
  if (record.type === 'Source') return { title: record.title, to: `/bronnen/${record.slug}`, about: [] }
  if (record.type === 'Edition') return { title: record.editionTitle ?? capitalized(label('recordKind', 'EDITION')), about: [] }
  return tell(record, { label, format, asOf: t.asOf })
}
