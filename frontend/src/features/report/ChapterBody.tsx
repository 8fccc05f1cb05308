import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { ReportChapterKind } from '../../shared/gql/graphql'
import { kindOf } from './chapters'
import { bodies } from './chapters/bodies'
import type { ChapterProps } from './chapters/ChapterQuery'

const loaded: Partial<Record<ReportChapterKind, LazyExoticComponent<ComponentType<ChapterProps>>>> = {}

/** What is in a chapter; its code may still have to come. */
export function ChapterBody(props: ChapterProps) {
  const kind = kindOf(props.slug)
  const Body = (loaded[kind] ??= lazy(bodies[kind].code))
  return <Body {...props} />
}
