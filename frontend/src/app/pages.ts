import type { ComponentType } from 'react'
import type { Address, Ahead } from '../shared/api/ahead'

export type Page = {
  /** As the router reads it. Of two that fit an address the first one counts. */
  path: string
  code: () => Promise<{ default: ComponentType }>
  /** What can be asked and fetched before that is there, for who comes in by this page. */
  ahead?: () => Promise<{ default: (address: Address) => Ahead }>
}

/** Every page of the site. */
export const pages: readonly Page[] = [
  { path: '', code: () => import('../pages/start/StartPage') },
  { path: 'wie-doet-wat', code: () => import('../pages/explore/ExplorePage') },
  { path: 'zoeken', code: () => import('../pages/search/SearchPage') },
  { path: 'projecten', code: () => import('../pages/projects/ProjectsPage') },
  { path: 'projecten/:slug', code: () => import('../pages/project/ProjectPage') },
  { path: 'organisaties', code: () => import('../pages/organizations/OrganizationsPage') },
  { path: 'organisaties/:slug', code: () => import('../pages/organization/OrganizationPage') },
  { path: 'netwerken', code: () => import('../pages/networks/NetworksPage') },
  { path: 'netwerken/:slug', code: () => import('../pages/network/NetworkPage') },
  { path: 'themalijnen/:slug', code: () => import('../pages/themeLine/ThemeLinePage') },
  { path: 'overleggen/:slug', code: () => import('../pages/body/BodyPage') },
  { path: 'besluiten', code: () => import('../pages/decisions/DecisionsPage') },
  { path: 'besluiten/:slug', code: () => import('../pages/decision/DecisionPage') },
  { path: 'bronnen', code: () => import('../pages/sources/SourcesPage') },
  { path: 'bronnen/:slug', code: () => import('../pages/source/SourcePage') },
  { path: 'rapportage', code: () => import('../pages/reports/ReportsPage') },
  { path: 'rapportage/:netwerk', code: () => import('../pages/report/ReportPage') },
  { path: 'rapportage/:netwerk/:editie', code: () => import('../pages/report/ReportPage') },
  { path: 'rapportage/:netwerk/:editie/alles', code: () => import('../pages/reportWhole/ReportWholePage') },
  { path: 'rapportage/:netwerk/:editie/gemeente/:gemeente', code: () => import('../pages/reportMunicipality/ReportMunicipalityPage') },
  {
    path: 'rapportage/:netwerk/:editie/:hoofdstuk',
    code: () => import('../pages/reportChapter/ReportChapterPage'),
    ahead: () => import('../pages/reportChapter/ahead'),
  },
  { path: 'rapportage/:netwerk/:editie/:hoofdstuk/:project', code: () => import('../pages/reportProject/ReportProjectPage') },
  { path: 'begrippen', code: () => import('../pages/abbreviations/AbbreviationsPage') },
  { path: 'over', code: () => import('../pages/about/AboutPage') },
  { path: 'toegankelijkheid', code: () => import('../pages/accessibility/AccessibilityPage') },
  { path: 'privacy', code: () => import('../pages/privacy/PrivacyPage') },
  { path: 'api', code: () => import('../pages/api/ApiPage') },
  { path: 'aanmelden', code: () => import('../pages/signIn/SignInPage') },
  { path: 'aanmelden/terug', code: () => import('../pages/signInReturn/SignInReturnPage') },
]
