import type { ComponentType } from 'react'
import type { ReportChapterKind } from '../../shared/gql/graphql'
import { lazily } from '../../shared/lazily'
import { kindOf } from './chapters'
import { bodies } from './chapters/bodies'
import type { ChapterProps } from './chapters/ChapterQuery'

const loaded: Partial<Record<ReportChapterKind, ComponentType<ChapterProps>>> = {}

/** What is in a chapter; its code may still have to come. */
export function ChapterBody(props: ChapterProps) {
  const kind = kindOf(props.slug)
  const Body = (loaded[kind] ??= lazily(bodies[kind].code))
  return <Body {...props} />
}
