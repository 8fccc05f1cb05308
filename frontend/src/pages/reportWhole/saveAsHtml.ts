import { saveFile } from '../../shared/download/saveFile'
import { sourceId } from '../../shared/sources/numbering'
import { anchorId } from '../../shared/ui/anchorId'

/** What only works on the site: controls, and what is asked for on demand. */
const controls = '.acties, .kruimels, .downloads, .dekking-keuzes, .vakuitleg, .inzage, .skip, form, script, [role=status], [hidden]'

/** Keeps a report as one file: it reads without JavaScript, without this site and without the internet. */
export async function saveAsHtml(page: HTMLElement, title: string) {
  const html = toHtml(page, title, await styles())
  saveFile(new Blob([html], { type: 'text/html;charset=utf-8' }), `${anchorId(title).slice(0, 80) || 'rapportage'}.html`)
}

/** The page as a document of its own. */
export function toHtml(page: HTMLElement, title: string, css: string): string {
  const copy = page.cloneNode(true) as HTMLElement
  for (const control of copy.querySelectorAll(controls)) control.remove()
  for (const note of copy.querySelectorAll<HTMLElement>('button.noot')) note.replaceWith(linkToSource(note))
  for (const button of copy.querySelectorAll('button')) button.replaceWith(inSpan(button))
  for (const link of copy.querySelectorAll('a[href]')) leadOn(link)
  const head = document.implementation.createHTMLDocument(title)
  head.documentElement.lang = document.documentElement.lang
  head.head.innerHTML = '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
  const titleElement = head.createElement('title')
  titleElement.textContent = title
  const style = head.createElement('style')
  style.textContent = `${css}\n.alleen-print { display: inline; }`
  head.head.append(titleElement, style)
  const main = head.createElement('main')
  main.append(...copy.childNodes)
  main.className = copy.className
  head.body.replaceChildren(main)
  return `<!doctype html>\n${head.documentElement.outerHTML}`
}

/** '2b' is a place in the second source of the list at the end. */
function linkToSource(note: HTMLElement): HTMLElement {
  const link = document.createElement('a')
  link.className = 'noot'
  link.href = `#${sourceId(/\d+/.exec(note.textContent ?? '')?.[0] ?? '')}`
  link.append(...note.childNodes)
  return link
}

function inSpan(button: HTMLElement): HTMLElement {
  const span = document.createElement('span')
  if (button.classList.contains('afko')) span.className = 'afkorting'
  span.append(...button.childNodes)
  return span
}

/** Within the file, or with the name of the site to where it came from. */
function leadOn(link: Element) {
  const target = new URL(link.getAttribute('href') ?? '', window.location.href)
  const isHere = target.pathname === window.location.pathname && target.hash !== ''
  link.setAttribute('href', isHere ? target.hash : target.href)
}

/** Every rule that the page uses, with its font inside. */
async function styles(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const texts = await Promise.all(rules.map((rule) => (rule instanceof CSSFontFaceRule ? withFont(rule) : rule.cssText)))
  return texts.join('\n')
}

async function withFont(rule: CSSFontFaceRule): Promise<string> {
  const [, file] = /url\("?([^")]+)"?\)/.exec(rule.cssText) ?? []
  if (!file) return rule.cssText
  const base = rule.parentStyleSheet?.href ?? window.location.href
  const response = await fetch(new URL(file, base))
  const bytes = new Uint8Array(await response.arrayBuffer())
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return rule.cssText.replace(file, `data:font/woff2;base64,${btoa(letters)}`)
}
