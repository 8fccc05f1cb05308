import type { ComponentType } from 'react'
import { codeOf, type Code } from '../../../shared/code'
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
  code: Code<ComponentType<ChapterProps>>
}

/** Each kind of chapter asks for its own, and its code comes only with a chapter of that kind. */
export const bodies: Readonly<Record<ReportChapterKind, Body>> = {
  FOREWORD: { question: ReportForewordDocument, code: codeOf(() => import('./ForewordBody')) },
  ABOUT_NETWORK: { question: ReportAboutDocument, code: codeOf(() => import('./AboutBody')) },
  PROGRAMME_ORGANIZATION: { question: ReportOrganizationDocument, code: codeOf(() => import('./OrganizationBody')) },
  THEME_LINE: { question: ReportThemeLineDocument, code: codeOf(() => import('./ThemeLineBody')) },
  FINANCES: { question: ReportFinancesDocument, code: codeOf(() => import('./FinancesBody')) },
  INDICATORS: { question: ReportIndicatorsDocument, code: codeOf(() => import('./IndicatorsBody')) },
  ABBREVIATIONS: { question: ReportAbbreviationsDocument, code: codeOf(() => import('./AbbreviationsBody')) },
  SOURCES: { question: ReportSourcesDocument, code: codeOf(() => import('./SourcesBody')) },
  NOT_INCLUDED: { question: ReportNotIncludedDocument, code: codeOf(() => import('./NotIncludedBody')) },
}
