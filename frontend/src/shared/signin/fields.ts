import { recall, remember } from '../memory'

type Field = HTMLInputElement | HTMLTextAreaElement
type Kept = { at: string; texts: Record<string, string> }

const memory = 'fields'
const typedInto = ':is(input:not([type=hidden], [type=checkbox], [type=radio], [type=password], [type=file]), textarea)'

/** How long a page may take until its fields are there. */
const waitMs = 10_000

/** Every text field of the page, by its name and which one of that name it is. */
function fieldsOfPage(): Map<string, Field> {
  const found = new Map<string, Field>()
  for (const field of document.querySelectorAll<Field>(`main ${typedInto}`)) {
    let number = 1
    while (found.has(`${field.name} ${number}`)) number += 1
    found.set(`${field.name} ${number}`, field)
  }
  return found
}

/** Remembers, in this tab, what is typed on the page and not sent yet. */
export function keepFields(address: string) {
  const texts = Object.fromEntries([...fieldsOfPage()].flatMap(([key, field]) => (field.value === '' ? [] : [[key, field.value]])))
  remember(memory, Object.keys(texts).length > 0 ? JSON.stringify({ at: address, texts } satisfies Kept) : undefined)
}

/** Puts back what was kept for this address, each text as soon as its field is on the page. */
export function putBackFields(address: string) {
  const kept = JSON.parse(recall(memory) ?? 'null') as Kept | null
  remember(memory, undefined)
  if (kept?.at !== address) return
  const waiting = new Map(Object.entries(kept.texts))
  const attempt = () => {
    for (const [key, field] of fieldsOfPage()) {
      const text = waiting.get(key)
      if (text !== undefined && document.activeElement !== field && field.value !== text) write(field, text)
      waiting.delete(key)
    }
    if (waiting.size === 0) stop()
  }
  // After the effects of what was just drawn: a field may follow the address, and would win.
  const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(attempt)))
  const timer = setTimeout(() => stop(), waitMs)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body, { childList: true, subtree: true })
}

/** As if the reader typed it: React hears of a value only by the setter of the element itself and an event. */
function write(field: Field, text: string) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
