import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../shared/states/NotFound'
import { Shell } from './shell/Shell'

const StartPage = lazy(() => import('../pages/start/StartPage'))
const ExplorePage = lazy(() => import('../pages/explore/ExplorePage'))
const ProjectsPage = lazy(() => import('../pages/projects/ProjectsPage'))
const ProjectPage = lazy(() => import('../pages/project/ProjectPage'))
const OrganizationsPage = lazy(() => import('../pages/organizations/OrganizationsPage'))
const OrganizationPage = lazy(() => import('../pages/organization/OrganizationPage'))
const NetworksPage = lazy(() => import('../pages/networks/NetworksPage'))
const NetworkPage = lazy(() => import('../pages/network/NetworkPage'))
const ThemeLinePage = lazy(() => import('../pages/themeLine/ThemeLinePage'))
const BodyPage = lazy(() => import('../pages/body/BodyPage'))
const DecisionsPage = lazy(() => import('../pages/decisions/DecisionsPage'))
const DecisionPage = lazy(() => import('../pages/decision/DecisionPage'))
const SourcesPage = lazy(() => import('../pages/sources/SourcesPage'))
const SourcePage = lazy(() => import('../pages/source/SourcePage'))
const ReportRoutes = lazy(() => import('./ReportRoutes'))
const EmbedRoutes = lazy(() => import('./EmbedRoutes'))
const AbbreviationsPage = lazy(() => import('../pages/abbreviations/AbbreviationsPage'))
const AboutPage = lazy(() => import('../pages/about/AboutPage'))
const AccessibilityPage = lazy(() => import('../pages/accessibility/AccessibilityPage'))
const PrivacyPage = lazy(() => import('../pages/privacy/PrivacyPage'))
const SignInPage = lazy(() => import('../pages/signIn/SignInPage'))
const SignInReturnPage = lazy(() => import('../pages/signInReturn/SignInReturnPage'))
const SearchPage = lazy(() => import('../pages/search/SearchPage'))
const ApiPage = lazy(() => import('../pages/api/ApiPage'))

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<StartPage />} />
        <Route path="wie-doet-wat" element={<ExplorePage />} />
        <Route path="zoeken" element={<SearchPage />} />
        <Route path="projecten" element={<ProjectsPage />} />
        <Route path="projecten/:slug" element={<ProjectPage />} />
        <Route path="organisaties" element={<OrganizationsPage />} />
        <Route path="organisaties/:slug" element={<OrganizationPage />} />
        <Route path="netwerken" element={<NetworksPage />} />
        <Route path="netwerken/:slug" element={<NetworkPage />} />
        <Route path="themalijnen/:slug" element={<ThemeLinePage />} />
        <Route path="overleggen/:slug" element={<BodyPage />} />
        <Route path="besluiten" element={<DecisionsPage />} />
        <Route path="besluiten/:slug" element={<DecisionPage />} />
        <Route path="bronnen" element={<SourcesPage />} />
        <Route path="bronnen/:slug" element={<SourcePage />} />
        <Route path="rapportage/*" element={<ReportRoutes />} />
        <Route path="begrippen" element={<AbbreviationsPage />} />
        <Route path="over" element={<AboutPage />} />
        <Route path="toegankelijkheid" element={<AccessibilityPage />} />
        <Route path="privacy" element={<PrivacyPage />} />
        <Route path="api" element={<ApiPage />} />
        <Route path="aanmelden" element={<SignInPage />} />
        <Route path="aanmelden/terug" element={<SignInReturnPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
      <Route path="insluiten/*" element={<EmbedRoutes />} />
    </Routes>
  )
}
