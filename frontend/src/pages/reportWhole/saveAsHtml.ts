import { saveFile } from '../../shared/download/saveFile'
import { sourceId } from '../../shared/sources/numbering'
import { anchorId } from '../../shared/ui/anchorId'
import { typeface } from '../../shared/styles/typeface'

/** What only works on the site: controls, and what is asked for on demand. */
const controls = '.acties, .kruimels, .downloads, .dekking-keuzes, .vakuitleg, .inzage, .skip, form, script, [role=status], [hidden]'

/** Keeps a report as one file: it reads without JavaScript, without this site and without the internet. */
export async function saveAsHtml(page: HTMLElement, title: string) {
  const html = toHtml(page, title, await styles())
  saveFile(new Blob([html], { type: 'text/html;charset=utf-8' }), `${anchorId(title).slice(0, 80) || 'rapportage'}.html`)
}

/** What stands in for the typeface until it comes: here it is there at once, and the Nu checker knows no size-adjust. */
const standIn = /@font-face\s*\{[^}]*size-adjust[^}]*\}/g

/** The page as a document of its own. */
export function toHtml(page: HTMLElement, title: string, css: string): string {
  const copy = page.cloneNode(true) as HTMLElement
  for (const control of copy.querySelectorAll(controls)) control.remove()
  for (const notes of copy.querySelectorAll('[data-sources]')) notes.removeAttribute('data-sources')
  for (const note of copy.querySelectorAll<HTMLElement>('button.noot')) note.replaceWith(linkToSource(note))
  for (const button of copy.querySelectorAll('button')) button.replaceWith(inSpan(button))
  for (const link of copy.querySelectorAll('a[href]')) leadOn(link)
  const parts = document.implementation.createHTMLDocument(title)
  const main = parts.createElement('main')
  main.append(...copy.childNodes)
  main.className = copy.className
  // As text: the CSP forbids a style element, even in a document that is not shown.
  return `<!doctype html>
<html lang="${document.documentElement.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${parts.querySelector('title')?.outerHTML}
<style>
${css.replace(standIn, '')}
.alleen-print { display: inline; }
</style>
</head>
<body>
${main.outerHTML}
</body>
</html>
`
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

/** The style sheets of the page as they were sent, with its typeface inside; what the browser tells of its rules loses some. */
async function styles(): Promise<string> {
  const { family, file, weight } = typeface
  const face = `@font-face{font-family:"${family}";font-weight:${weight};src:url(${await asDataUrl(new URL(file, location.href))})}`
  const sent = await Promise.all([...document.styleSheets].flatMap(({ href }) => (href ? [textAt(href)] : [])))
  const made = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
  return [face, ...sent, ...made].join('\n')
}

const textAt = async (href: string) => (await fetch(href)).text()

async function asDataUrl(file: URL): Promise<string> {
  const blob = await (await fetch(file)).blob()
  const letters = Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('')
  return `data:${blob.type};base64,${btoa(letters)}`
}
