// Gives every generated document a module of its own, so that a route downloads its own questions only.
// codegen puts them all in one module, which would land in the start route as a whole.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const folder = 'src/shared/gql'
const document = /export const (\w+)Document = [^]*?as unknown as TypedDocumentString<(\w+), (\w+)>;\n?/g
const fragment = /export const \w+FragmentDoc = [^]*?as unknown as TypedDocumentString<\w+, unknown>;\n?/g

const all = readFileSync(`${folder}/graphql.ts`, 'utf8')
rmSync(`${folder}/documents`, { recursive: true, force: true })
mkdirSync(`${folder}/documents`)
for (const [statement, name, result, variables] of all.matchAll(document)) {
  const imports = `import { TypedDocumentString, type ${result}, type ${variables} } from '../graphql'\n\n`
  writeFileSync(`${folder}/documents/${name}.ts`, imports + statement)
}
writeFileSync(`${folder}/graphql.ts`, all.replaceAll(document, '').replaceAll(fragment, ''))
for (const unused of ['gql.ts', 'index.ts']) rmSync(`${folder}/${unused}`, { force: true })
