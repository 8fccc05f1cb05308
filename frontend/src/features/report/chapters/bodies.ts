import type { ComponentType } from 'react'
import { ReportAboutDocument } from '../../../shared/gql/documents/ReportAbout'
import { ReportAbbreviationsDocument } from '../../../shared/gql/documents/ReportAbbreviations'
import { ReportFinancesDocument } from '../../../shared/gql/documents/ReportFinances'
import { ReportForewordDocument } from '../../../shared/gql/documents/ReportForeword'
import { ReportIndicatorsDocument } from '../../../shared/gql/documents/ReportIndicators'
import { ReportNotIncludedDocument } from '../../../shared/gql/documents/ReportNotIncluded'
import { ReportOrganizationDocument } from '../../../shared/gql/documents/ReportOrganization'
import { ReportSourcesDocument } from '../../../shared/gql/documents/ReportSources'
import { ReportThemeLineDocument } from '../../../shared/gql/documents/ReportThemeLine'
import type { ReportChapterKind, ReportForewordQueryVariables, TypedDocumentString } from '../../../shared/gql/graphql'
import type { ChapterProps } from './ChapterQuery'

type Body = {
  question: TypedDocumentString<unknown, ReportForewordQueryVariables>
  code: () => Promise<{ default: ComponentType<ChapterProps> }>
}

/** Each kind of chapter asks for its own, and its code comes only with a chapter of that kind. */
export const bodies: Readonly<Record<ReportChapterKind, Body>> = {
  FOREWORD: { question: ReportForewordDocument, code: () => import('./ForewordBody') },
  ABOUT_NETWORK: { question: ReportAboutDocument, code: () => import('./AboutBody') },
  PROGRAMME_ORGANIZATION: { question: ReportOrganizationDocument, code: () => import('./OrganizationBody') },
  THEME_LINE: { question: ReportThemeLineDocument, code: () => import('./ThemeLineBody') },
  FINANCES: { question: ReportFinancesDocument, code: () => import('./FinancesBody') },
  INDICATORS: { question: ReportIndicatorsDocument, code: () => import('./IndicatorsBody') },
  ABBREVIATIONS: { question: ReportAbbreviationsDocument, code: () => import('./AbbreviationsBody') },
  SOURCES: { question: ReportSourcesDocument, code: () => import('./SourcesBody') },
  NOT_INCLUDED: { question: ReportNotIncludedDocument, code: () => import('./NotIncludedBody') },
}
