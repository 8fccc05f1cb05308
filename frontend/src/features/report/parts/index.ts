import { lazy } from 'react'

// A chapter shows many kinds of things, and most chapters only some of them: each comes with its own code.
export const ChapterMoney = lazy(() => import('./chapterMoney'))
export const Goals = lazy(() => import('./goals'))
export const Decisions = lazy(() => import('./decisions'))
export const Governance = lazy(() => import('./governance'))
export const Indicators = lazy(() => import('./indicators'))
export const MoneyYears = lazy(() => import('./money'))
export const MunicipalityMap = lazy(() => import('./municipalityMap'))
export const NetworkMembers = lazy(() => import('./members'))
export const ProjectDecisions = lazy(() => import('./projectDecisions'))
export const ProjectMoney = lazy(() => import('./projectMoney'))
export const Seats = lazy(() => import('./seats'))
export const Targets = lazy(() => import('./targets'))
export const Timeline = lazy(() => import('./timeline'))
