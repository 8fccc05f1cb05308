import { lazy, Suspense } from 'react'
import { Seats } from '../../features/governance'
import { Indicators } from '../../features/indicator'
import { LeftOut } from '../../features/leftOut'
import { networksTexts, ThemeLineFunding, ThemeLineGoals, ThemeLineHead, ThemeLineRoute } from '../../features/network'
import type { ThemeLinePageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { lineClass } from '../../shared/pictures/lines'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { Section, SidePanel } from '../../shared/ui/Section'
import { themeLinePageTexts } from './themeLinePage.texts'

// Few lines have money that everyone may see, so its code comes with it.
const Approach = lazy(() => import('./themeLineApproach'))
const LooseMoney = lazy(() => import('./looseMoney'))

type ThemeLine = NonNullable<ThemeLinePageQuery['themeLine']>

/** One theme line: what it wants, its projects as a route, what is measured and what it costs. */
export function ThemeLineView({ themeLine }: { themeLine: ThemeLine }) {
  const t = useTexts(themeLinePageTexts)
  const { networks } = useTexts(networksTexts)
  const { name, number, network, indicators, finances, posts } = themeLine
  const trail = [{ to: '/netwerken', name: networks }, ...(network ? [{ to: `/netwerken/${network.slug}`, name: network.name }] : [])]
  return (
    <>
      <Band trail={trail} here={name}>
        <ThemeLineHead themeLine={themeLine} />
      </Band>
      <div className={`wrap ${lineClass(number)}`}>
        <ThemeLineProjects themeLine={themeLine} />
        <div className="twee-een">
          <div>
            <ThemeLineGoals themeLine={themeLine} />
            <Indicators indicators={indicators} isOneSubject />
          </div>
          <aside>
            {finances.length > 0 && (
              <Suspense>
                <LooseMoney lines={finances} line={number} />
              </Suspense>
            )}
            <ThemeLineFunding themeLine={themeLine} />
            {posts.length > 0 ? (
              <SidePanel title={t.seats}>
                <Seats seats={posts} />
              </SidePanel>
            ) : (
              <Suspense>
                <Approach id={themeLine.id} />
              </Suspense>
            )}
          </aside>
        </div>
        <SourceList />
        <LeftOut id={themeLine.id} />
      </div>
    </>
  )
}

function ThemeLineProjects({ themeLine: { slug, projects } }: { themeLine: ThemeLine }) {
  const t = useTexts(themeLinePageTexts)
  const shown = projects.edges.flatMap((edge) => (edge ? [edge.node] : []))
  return (
    <Section title={t.projects}>
      {shown.length === 0 ? (
        <p className="zacht">{t.noProjects}</p>
      ) : (
        <ThemeLineRoute slug={slug} projects={shown} />
      )}
    </Section>
  )
}
