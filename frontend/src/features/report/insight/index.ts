import { lazy } from 'react'

// Most readers see what everybody sees: these come only for the others.
export const ChapterInsight = lazy(() => import('./ChapterInsight'))
export const ReportChanges = lazy(() => import('./ReportChanges'))
export const ReportPreview = lazy(() => import('./ReportPreview'))
