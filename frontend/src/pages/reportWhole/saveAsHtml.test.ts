import { describe, expect, it } from 'vitest'
import { toHtml } from './saveAsHtml'

function fileOf(html: string): Document {
  const page = document.createElement('div')
  page.innerHTML = html
  return new DOMParser().parseFromString(toHtml(page, 'Rapportage <Koers>', '.lead{color:red}'), 'text/html')
}

describe('a report as one file', () => {
  it('holds nothing that the Nu checker does not know', () => {
    expect(toHtml(document.createElement('main'), 'R', 'b{color:red}@font-face{font-family:until;size-adjust:91%}')).toContain('b{color:red}\n')
  })

  it('has its title, its language and its style inside', () => {
    document.documentElement.lang = 'nl'
    const file = fileOf('<h1>Rapportage</h1>')
    expect(file.title).toBe('Rapportage <Koers>')
    expect(file.documentElement.lang).toBe('nl')
    expect(file.querySelector('style')?.textContent).toContain('.lead{color:red}')
    expect(file.querySelector('main h1')?.textContent).toBe('Rapportage')
  })
  it('has nothing that only works on the site', () => {
    const file = fileOf('<p class="acties"><button>Druk af</button></p><form><input></form><script>1</script><div class="downloads">CSV</div><p>Tekst</p>')
    expect(file.querySelectorAll('button, form, input, script, .acties, .downloads')).toHaveLength(0)
    expect(file.querySelector('main')?.textContent).toBe('Tekst')
  })
  it('makes a link to the list of sources of each note, and words of each opened abbreviation', () => {
    const file = fileOf('<button class="noot"><span class="vh">bron </span>2b</button><button class="afko" aria-expanded="false">AO</button>')
    expect(file.querySelector('a.noot')?.getAttribute('href')).toBe('#bron-2')
    expect(file.querySelector('span.afkorting')?.textContent).toBe('AO')
  })
  it('leads within itself, or by full address to where it came from', () => {
    const file = fileOf(`<a href="${window.location.pathname}#doelen">#</a><a href="/bronnen/x">Bron</a>`)
    expect([...file.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#doelen', `${window.location.origin}/bronnen/x`])
  })
})
