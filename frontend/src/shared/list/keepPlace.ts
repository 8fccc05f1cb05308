/** How long what was asked may take, in milliseconds: after that the focus is no business of ours any more. */
const patience = 10_000

/** On with the next chip, or with what was found when it was the last; the index is that of the chip that goes. */
export function afterChip(index: number) {
  whenLost(() => {
    const chips = document.querySelectorAll<HTMLElement>('.gekozen-filters li:not(:last-child) button')
    return chips[Math.min(index, chips.length - 1)] ?? document.querySelector<HTMLElement>('main .telregel') ?? document.querySelector<HTMLElement>('main h1') ?? undefined
  })
}

/** On with the first row that is not there yet when this button, which may go, is used. */
export function afterMore(button: Element) {
  const place = button.parentElement?.parentElement
  if (!place) return
  const before = rowsIn(place)
  whenLost(() => {
    const fresh = newRows(place, before)
    // What came may all have been joined to rows that were there.
    const row = fresh.find((one) => !one.parentElement?.closest('li, tr')) ?? fresh[0]
    const closed = row?.closest('details:not([open])')
    return closed?.querySelector('summary') ?? row?.querySelector<HTMLElement>('a[href], button') ?? row
  })
}

/** The rows of the lists in this place; its chips and the way to its parts are none. */
const rowsIn = (place: Element) => [...place.querySelectorAll<HTMLElement>('li, tr')].filter((row) => !row.closest('.gekozen-filters, nav'))

function newRows(place: Element, before: readonly Element[]) {
  // A list may be drawn anew as a whole: then its rows are known by what they say.
  const isAnew = !before.some((row) => row.isConnected)
  const known = new Set<unknown>(isAnew ? before.map(saidIn) : before)
  return rowsIn(place).filter((row) => !known.has(isAnew ? saidIn(row) : row))
}

/** What a row says; the numbers of its sources change with what stands above it. */
function saidIn(row: Element) {
  const copy = row.cloneNode(true) as Element
  for (const notes of copy.querySelectorAll('.noten')) notes.remove()
  return copy.textContent
}

/** Gives the focus a place once it is lost with the button that had it, unless the reader went on by himself. */
function whenLost(next: () => HTMLElement | undefined) {
  const look = () => {
    const active = document.activeElement
    const isLost = !active || active === document.body
    const isWaiting = active instanceof HTMLElement && active.closest('.gekozen-filters, .meer') !== null
    if (!isLost && !isWaiting) return stop()
    const place = isLost || (active as HTMLButtonElement).disabled ? next() : undefined
    if (!place) return
    if (!place.matches('a, button, summary, [tabindex]')) place.tabIndex = -1
    place.focus()
    stop()
  }
  const observer = new MutationObserver(look)
  const end = setTimeout(() => observer.disconnect(), patience)
  const stop = () => {
    observer.disconnect()
    clearTimeout(end)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  look()
}
