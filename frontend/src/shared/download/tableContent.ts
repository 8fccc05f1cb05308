import type { CitationLike } from '../sources/numbering'

/** A cell as a file has it: a number to count with, or words. */
export type CellValue = string | number

/** What is a picture, a control or a footnote to a reader is nothing in a file. */
const leftOut = '.noten, .anker, .knop, [aria-hidden=true], svg'

/** Who else may read it: to a file it comes after what it is about. */
const audienceMark = '.slot, .lezer'

/** A column that holds no words, such as that of the bars. */
const pictureColumn = '[data-picture]'

/** What a note says of a source besides its title, each in a column of its own, and what those columns are called. */
export type CitedNames = Readonly<Record<'url' | 'at' | 'date', string>>

const partsOf = { title: ({ source }: CitationLike) => source.title, url: ({ source }: CitationLike) => source.url, at: ({ at }: CitationLike) => at, date: ({ source }: CitationLike) => source.date }
const besides = ['url', 'at', 'date'] as const

/** The rows of a table as they stand on the page, its heads first. */
export function tableContent(table: HTMLTableElement, names: CitedNames): readonly (readonly CellValue[])[] {
  const heads = [...(table.rows[0]?.cells ?? [])]
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell, column) => {
      if (cell.matches(pictureColumn)) return []
      if (!heads[column]?.matches('[data-cited]')) return [cellValue(cell)]
      const more = besides.map((part) => (cell === heads[column] ? `${wordsOf(cell)}: ${names[part]}` : together(citedIn(cell), part)))
      return [cellValue(cell), ...more]
    }),
  )
}

const citedIn = (cell: HTMLElement) => [...cell.querySelectorAll<HTMLElement>('.noten')].flatMap(({ dataset }) => JSON.parse(dataset['sources'] ?? '[]') as CitationLike[])

/** In the order of the titles, also where one has none: what belongs together stays so. */
function together(cited: readonly CitationLike[], part: keyof typeof partsOf): string {
  const parts = cited.map((one) => partsOf[part](one) ?? '')
  return parts.some(Boolean) ? parts.join('; ') : ''
}

/** A cell may carry the number that its words show, in `data-value`. */
function cellValue(cell: HTMLTableCellElement): CellValue {
  const { value } = cell.dataset
  return value === undefined ? wordsOf(cell) : Number(value)
}

/** Words of different elements never run into each other. */
function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement
  const cited = together(citedIn(copy), 'title')
  for (const part of copy.querySelectorAll(leftOut)) part.remove()
  const audience = [...copy.querySelectorAll(audienceMark)].map((mark) => {
    mark.remove()
    return textOf(mark)
  })
  // A number of a note says nothing in a file. Where a cell holds notes alone, the file names the sources.
  return [textOf(copy) || cited, ...audience].filter(Boolean).join(', ')
}

function textOf(element: Element): string {
  const words: string[] = []
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) words.push(texts.currentNode.nodeValue ?? '')
  return words.join(' ').replaceAll(/\s+/g, ' ').replaceAll(/ ([,.;:)])/g, '$1').trim()
}
