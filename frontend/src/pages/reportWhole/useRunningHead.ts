import { useEffect } from 'react'

type Head = { id: string; title: string }

/** As CSS writes a text. */
const quoted = (text: string) => JSON.stringify(text)

/**
 * What stands on top of every printed page: the report, and the chapter that the page is in. The margins of a page know the rules
 * of its own name only, so each chapter is a kind of page. A sheet made by script, because the CSP forbids a style element.
 */
export function useRunningHead(title: string, chapters: readonly Head[]) {
  const rules = [
    `@page { @top-left { content: ${quoted(title)}; } }`,
    ...chapters.flatMap((chapter) => [`@page ${chapter.id} { @top-right { content: ${quoted(chapter.title)}; } }`, `.heel-hoofdstuk:has(> #${chapter.id}) { page: ${chapter.id}; }`]),
  ].join('\n')
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [rules])
}
