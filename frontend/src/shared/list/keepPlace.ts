/** How long what was asked may take, in milliseconds: after that the focus is no business of ours any more. */
const patience = 10_000

/**
 * Where the work goes on after a button that takes itself away: 'Meer laden' after so many rows, or a chip at this place
 * among the chips.
 */
export const keepPlace = (at: number, more?: Element) => (more ? afterMore(more, at) : afterChip(at))

/** On with the next chip, or with what was found when it was the last. */
function afterChip(index: number) {
  whenLost(() => {
    const chips = document.querySelectorAll<HTMLElement>('.gekozen-filters li:not(:last-child) button')
    return chips[Math.min(index, chips.length - 1)] ?? document.querySelector<HTMLElement>('main .telregel, main h1') ?? undefined
  })
}

/** On with the first row after the last that was there. */
function afterMore(button: Element, rows: number) {
  const place = button.parentElement?.parentElement ?? document.querySelector('main')
  whenLost(() => {
    const list = place?.querySelector<HTMLElement>('table.tabel > tbody, ol, ul')
    const row = list?.children[rows]
    return row?.querySelector<HTMLElement>('a[href], button') ?? (row as HTMLElement | undefined)
  })
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
    if (!place.matches('a, button, [tabindex]')) place.tabIndex = -1
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
