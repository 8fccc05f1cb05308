/** A cell as a file has it: a number to count with, or words. */
export type CellValue = string | number

/** What is a picture, a control or a footnote to a reader is nothing in a file. */
const leftOut = '.noten, .anker, .knop, [aria-hidden=true], svg'

/** Who else may read it: to a file it comes after what it is about. */
const audienceMark = '.slot, .lezer'

/** A column that holds no words, such as that of the bars. */
const pictureColumn = '[data-picture]'

/** The rows of a table as they stand on the page, its heads first. */
export function tableContent(table: HTMLTableElement): readonly (readonly CellValue[])[] {
  return [...table.rows].map((row) => [...row.cells].filter((cell) => !cell.matches(pictureColumn)).map(cellValue))
}

/** A cell may carry the number that its words show, in `data-value`. */
function cellValue(cell: HTMLTableCellElement): CellValue {
  const { value } = cell.dataset
  return value === undefined ? wordsOf(cell) : Number(value)
}

/** Words of different elements never run into each other. */
function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement
  const cited = [...copy.querySelectorAll<HTMLElement>('.noten')].flatMap(({ dataset }) => dataset['sources'] || [])
  for (const part of copy.querySelectorAll(leftOut)) part.remove()
  const audience = [...copy.querySelectorAll(audienceMark)].map((mark) => {
    mark.remove()
    return textOf(mark)
  })
  // A number of a note says nothing in a file. Where a cell holds notes alone, the file names the sources.
  return [textOf(copy) || cited.join('; '), ...audience].filter(Boolean).join(', ')
}

function textOf(element: Element): string {
  const words: string[] = []
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) words.push(texts.currentNode.nodeValue ?? '')
  return words.join(' ').replaceAll(/\s+/g, ' ').replaceAll(/ ([,.;:)])/g, '$1').trim()
}
