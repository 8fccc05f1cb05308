import type { ReportChapterKind, ReportFrameFragment, ReportStopFragment } from '../../shared/gql/graphql'
import type { reportTexts } from './report.texts'

type Texts = (typeof reportTexts)['nl']
export type Chapter = ReportStopFragment

/** What we call a chapter; a theme line has a name of its own. */
export function titleOf({ kind, themeLine }: Pick<Chapter, 'kind'> & { themeLine: { name: string } | null }, { shortName, name }: ReportFrameFragment['network'], t: Texts): string {
  if (themeLine) return themeLine.name
  return kind === 'ABOUT_NETWORK' ? t.about(shortName ?? name) : t.chapters[kind]
}

/** Every chapter but those of the theme lines has the same name in every report. */
const kinds: Readonly<Record<string, ReportChapterKind>> = {
  voorwoord: 'FOREWORD',
  'over-het-netwerk': 'ABOUT_NETWORK',
  programmaorganisatie: 'PROGRAMME_ORGANIZATION',
  financien: 'FINANCES',
  indicatoren: 'INDICATORS',
  afkortingen: 'ABBREVIATIONS',
  bronnen: 'SOURCES',
  'niet-opgenomen': 'NOT_INCLUDED',
}

export const kindOf = (slug: string): ReportChapterKind => kinds[slug] ?? 'THEME_LINE'

const wordsPerMinute = 200

/** Whole minutes, at least one. */
export const minutesToRead = (words: number) => Math.max(1, Math.round(words / wordsPerMinute))

export const wordsIn = (chapters: readonly Pick<Chapter, 'words'>[]) => chapters.reduce((sum, { words }) => sum + words, 0)

/** A stop on the way through the report: a chapter, or a project in it. */
export type Stop = { chapter: Chapter; project: Chapter['projects'][number]['project'] | undefined }

/** The report in the order in which one reads it: each chapter, followed by its projects. */
export const stopsOf = (chapters: readonly Chapter[]): readonly Stop[] =>
  chapters.flatMap((chapter) => [{ chapter, project: undefined }, ...chapter.projects.map(({ project }) => ({ chapter, project }))])

/** The chapter that a project is in. */
export const chapterOf = (chapters: readonly { slug: string; projects: readonly { project: { slug: string } }[] }[], project: string): string | undefined =>
  chapters.find(({ projects }) => projects.some((one) => one.project.slug === project))?.slug

/** What comes before and after. From a project to the next project; from a chapter to the next chapter. */
export function neighbours(chapters: readonly Chapter[], chapter: string, project?: string) {
  const stops = project ? stopsOf(chapters) : stopsOf(chapters).filter((stop) => !stop.project)
  const here = stops.findIndex((stop) => stop.chapter.slug === chapter && stop.project?.slug === project)
  return { previous: here > 0 ? stops[here - 1] : undefined, next: here >= 0 ? stops[here + 1] : undefined }
}
