import { describe, expect, it } from 'vitest'
import { chapterOf, kindOf, minutesToRead, neighbours, titleOf, type Chapter } from './chapters'
import { reportTexts } from './report.texts'

const project = (slug: string) => ({ isPart: false, project: { slug, name: slug } })
const chapter = (slug: string, ...projects: string[]): Chapter => ({
  number: 1, slug, kind: kindOf(slug), words: 0, themeLine: kindOf(slug) === 'THEME_LINE' ? { number: 1, name: 'Geldzaken' } : null, projects: projects.map(project),
})
const chapters = [chapter('voorwoord'), chapter('geldzaken', 'a', 'b'), chapter('bronnen')]
const slugs = ({ previous, next }: ReturnType<typeof neighbours>) =>
  [previous, next].map((stop) => stop && (stop.project?.slug ?? stop.chapter.slug))

describe('the chapters of a report', () => {
  it('lead from a chapter to the next one', () => {
    expect(slugs(neighbours(chapters, 'voorwoord'))).toEqual([undefined, 'geldzaken'])
    expect(slugs(neighbours(chapters, 'geldzaken'))).toEqual(['voorwoord', 'bronnen'])
    expect(slugs(neighbours(chapters, 'bronnen'))).toEqual(['geldzaken', undefined])
  })
  it('lead from a project to the next one, and out of its chapter', () => {
    expect(slugs(neighbours(chapters, 'geldzaken', 'a'))).toEqual(['geldzaken', 'b'])
    expect(slugs(neighbours(chapters, 'geldzaken', 'b'))).toEqual(['a', 'bronnen'])
  })
  it('lead nowhere from what is not in the report', () => {
    expect(slugs(neighbours(chapters, 'bestaat-niet'))).toEqual([undefined, undefined])
  })
  it('have our names, and theme lines their own', () => {
    const network = { slug: 'k', name: 'De Koers', shortName: null }
    expect(titleOf(chapter('geldzaken'), network, reportTexts.nl)).toBe('Geldzaken')
    expect(titleOf(chapter('over-het-netwerk'), network, reportTexts.nl)).toBe('Over De Koers')
    expect(titleOf(chapter('bronnen'), network, reportTexts.en)).toBe('Sources')
  })
  it('know which projects are theirs', () => {
    expect(chapterOf(chapters, 'b')).toBe('geldzaken')
    expect(chapterOf(chapters, 'c')).toBeUndefined()
  })
  it('take at least a minute to read', () => {
    expect([1, 200, 290, 310].map(minutesToRead)).toEqual([1, 1, 1, 2])
  })
})
