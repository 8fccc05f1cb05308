// Gives every generated document a module of its own, so that a route downloads its own questions only.
// codegen puts them all in one module, which would land in the start route as a whole.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const folder = 'src/shared/gql'
const document = /export const (\w+)Document = [^]*?(`[^`]*`)[^`]*?as unknown as TypedDocumentString<(\w+), (\w+)>;\n?/g
const fragment = /export const \w+FragmentDoc = [^]*?as unknown as TypedDocumentString<\w+, unknown>;\n?/g

const all = readFileSync(`${folder}/graphql.ts`, 'utf8')
rmSync(`${folder}/documents`, { recursive: true, force: true })
mkdirSync(`${folder}/documents`)
for (const [, name, text, result, variables] of all.matchAll(document)) {
  const imports = `import type { ${result}, ${variables}, TypedDocumentString } from '../graphql'\n\n`
  // A text alone, of no class and without its layout: so it can be sent before any other code is there.
  writeFileSync(`${folder}/documents/${name}.ts`, `${imports}export const ${name}Document = ${text.replace(/\s+/g, ' ').replace(/ ?([{}:,]) ?/g, '$1')} as unknown as TypedDocumentString<${result}, ${variables}>\n`)
}
writeFileSync(`${folder}/graphql.ts`, all.replaceAll(document, '').replaceAll(fragment, ''))
for (const unused of ['gql.ts', 'index.ts']) rmSync(`${folder}/${unused}`, { force: true })
