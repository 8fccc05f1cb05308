import { BodyHead, BodyKeyFigures, BodyRoute, Decisions, governanceTexts, Seats } from '../../features/governance'
import { LeftOut } from '../../features/leftOut'
import { networksTexts } from '../../features/network'
import type { BodyPageQuery } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceList } from '../../shared/sources/SourceList'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Band } from '../../shared/ui/Band'
import { Section } from '../../shared/ui/Section'

type Body = NonNullable<BodyPageQuery['body']>

/** One body: what it is for, who prepares for whom, who sits in it and what it decided. */
export function BodyView({ body }: { body: Body }) {
  const t = useTexts(governanceTexts)
  const { networks } = useTexts(networksTexts)
  const registerLang = useRegisterLang()
  const { slug, name, network, composition, preparedBy, posts, decisions, sources } = body
  const trail = [{ to: '/netwerken', name: networks }, ...(network ? [{ to: `/netwerken/${network.slug}`, name: network.name }] : [])]
  return (
    <>
      <Band trail={trail} here={name}>
        <div className="twee-een">
          <BodyHead body={body} />
          <BodyKeyFigures body={{ ...body, preparing: preparedBy.length }} />
        </div>
      </Band>
      <div className="wrap">
        <BodyRoute slug={slug} bodies={network?.bodies ?? []} />
        <Section title={t.composition}>
          <p className="lead">
            <span {...registerLang}>{composition}</span> <SourceNote citations={sources} />
          </p>
          {posts.length > 0 ? <Seats seats={posts} /> : <p className="zacht">{t.noSeats}</p>}
        </Section>
        <Section title={t.decisions}>
          {decisions.length > 0 ? <Decisions decisions={decisions} /> : <p className="zacht">{t.noDecisions}</p>}
        </Section>
        <SourceList />
        <LeftOut id={body.id} />
      </div>
    </>
  )
}
