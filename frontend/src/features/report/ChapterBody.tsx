import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { ReportChapterKind } from '../../shared/gql/graphql'
import { kindOf } from './chapters'
import type { ChapterProps } from './chapters/ChapterQuery'

type Body = LazyExoticComponent<ComponentType<ChapterProps>>

/** Each kind asks for its own, and its code comes only with a chapter of that kind. */
const bodies: Record<ReportChapterKind, Body> = {
  FOREWORD: lazy(() => import('./chapters/ForewordBody')),
  ABOUT_NETWORK: lazy(() => import('./chapters/AboutBody')),
  PROGRAMME_ORGANIZATION: lazy(() => import('./chapters/OrganizationBody')),
  THEME_LINE: lazy(() => import('./chapters/ThemeLineBody')),
  FINANCES: lazy(() => import('./chapters/FinancesBody')),
  INDICATORS: lazy(() => import('./chapters/IndicatorsBody')),
  ABBREVIATIONS: lazy(() => import('./chapters/AbbreviationsBody')),
  SOURCES: lazy(() => import('./chapters/SourcesBody')),
  NOT_INCLUDED: lazy(() => import('./chapters/NotIncludedBody')),
}

/** What is in a chapter; its code may still have to come. */
export function ChapterBody(props: ChapterProps) {
  const Body = bodies[kindOf(props.slug)]
  return <Body {...props} />
}
