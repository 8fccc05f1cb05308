import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../shared/states/NotFound'

const ReportsPage = lazy(() => import('../pages/reports/ReportsPage'))
const ReportPage = lazy(() => import('../pages/report/ReportPage'))
const ReportWholePage = lazy(() => import('../pages/reportWhole/ReportWholePage'))
const ReportMunicipalityPage = lazy(() => import('../pages/reportMunicipality/ReportMunicipalityPage'))
const ReportChapterPage = lazy(() => import('../pages/reportChapter/ReportChapterPage'))
const ReportProjectPage = lazy(() => import('../pages/reportProject/ReportProjectPage'))

/** The pages of reports, apart from the other routes: who reads none need not know where they are. */
export default function ReportRoutes() {
  return (
    <Routes>
      <Route index element={<ReportsPage />} />
      <Route path=":netwerk" element={<ReportPage />} />
      <Route path=":netwerk/:editie" element={<ReportPage />} />
      <Route path=":netwerk/:editie/alles" element={<ReportWholePage />} />
      <Route path=":netwerk/:editie/gemeente/:gemeente" element={<ReportMunicipalityPage />} />
      <Route path=":netwerk/:editie/:hoofdstuk" element={<ReportChapterPage />} />
      <Route path=":netwerk/:editie/:hoofdstuk/:project" element={<ReportProjectPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
