import type { ComponentType } from 'react'
import { questionFor, type Address, type Ahead } from '../shared/api/ahead'
import type { TypedDocumentString } from '../shared/gql/graphql'
import { codeOf, type Code } from '../shared/code'

export type Page = {
  /** As the router reads it. Of two that fit an address the first one counts. */
  path: string
  code: Code<ComponentType>
  /** What can be asked and fetched before that is there, for who comes in by this page. */
  ahead: undefined | (() => Promise<{ default: (address: Address) => Ahead }>)
}

const page = (path: string, load: Page['code'], ahead?: Page['ahead']): Page => ({ path, code: codeOf(load), ahead })

/** What a page about one record asks, which has only that question in it. */
const bySlug = <Result>(question: () => Promise<Readonly<Record<string, TypedDocumentString<Result, { slug: string }>>>>) => async () => {
  const [document] = Object.values(await question())
  return { default: ({ params: { slug = '' } }: Address): Ahead => ({ questions: document ? [questionFor(document, { slug })] : [] }) }
}

/** Every page of the site. */
export const pages: readonly Page[] = [
  page('', () => import('../pages/start/StartPage')),
  page('wie-doet-wat', () => import('../pages/explore/ExplorePage')),
  page('zoeken', () => import('../pages/search/SearchPage')),
  page('projecten', () => import('../pages/projects/ProjectsPage')),
  page('projecten/:slug', () => import('../pages/project/ProjectPage'), bySlug(() => import('../shared/gql/documents/ProjectPage'))),
  page('organisaties', () => import('../pages/organizations/OrganizationsPage')),
  page('organisaties/:slug', () => import('../pages/organization/OrganizationPage'), bySlug(() => import('../shared/gql/documents/OrganizationPage'))),
  page('netwerken', () => import('../pages/networks/NetworksPage')),
  page('netwerken/:slug', () => import('../pages/network/NetworkPage'), bySlug(() => import('../shared/gql/documents/NetworkPage'))),
  page('themalijnen/:slug', () => import('../pages/themeLine/ThemeLinePage'), bySlug(() => import('../shared/gql/documents/ThemeLinePage'))),
  page('overleggen/:slug', () => import('../pages/body/BodyPage'), bySlug(() => import('../shared/gql/documents/BodyPage'))),
  page('besluiten', () => import('../pages/decisions/DecisionsPage')),
  page('besluiten/:slug', () => import('../pages/decision/DecisionPage'), bySlug(() => import('../shared/gql/documents/DecisionPage'))),
  page('bronnen', () => import('../pages/sources/SourcesPage')),
  page('bronnen/:slug', () => import('../pages/source/SourcePage'), bySlug(() => import('../shared/gql/documents/SourcePage'))),
  page('rapportage', () => import('../pages/reports/ReportsPage')),
  page('rapportage/:netwerk', () => import('../pages/report/ReportPage')),
  page('rapportage/:netwerk/:editie', () => import('../pages/report/ReportPage')),
  page('rapportage/:netwerk/:editie/alles', () => import('../pages/reportWhole/ReportWholePage')),
  page('rapportage/:netwerk/:editie/gemeente/:gemeente', () => import('../pages/reportMunicipality/ReportMunicipalityPage')),
  page('rapportage/:netwerk/:editie/:hoofdstuk', () => import('../pages/reportChapter/ReportChapterPage'), () => import('../pages/reportChapter/ahead')),
  page('rapportage/:netwerk/:editie/:hoofdstuk/:project', () => import('../pages/reportProject/ReportProjectPage')),
  page('begrippen', () => import('../pages/abbreviations/AbbreviationsPage')),
  page('over', () => import('../pages/about/AboutPage')),
  page('toegankelijkheid', () => import('../pages/accessibility/AccessibilityPage')),
  page('privacy', () => import('../pages/privacy/PrivacyPage')),
  page('api', () => import('../pages/api/ApiPage')),
  page('aanmelden', () => import('../pages/signIn/SignInPage')),
  page('aanmelden/terug', () => import('../pages/signInReturn/SignInReturnPage')),
]
