import { buildASTSchema, parse, validate } from 'graphql'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { descriptionAddress, exampleAddress, examples, type Example } from './examples'

const folder = join(process.cwd(), '../backend/src/main/resources/graphql')
const schema = buildASTSchema(parse(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')))
const queryIn = (address: string) => new URL(address, 'http://register').searchParams.get('query') ?? ''

describe('the examples for developers', () => {
  it.each(Object.keys(examples) as Example[])('%s is a question that the contract knows, also as an address', (name) => {
    expect(validate(schema, parse(examples[name]))).toEqual([])
    expect(queryIn(exampleAddress(name))).toBe(examples[name])
  })
  it('lead to the description of the contract', () => {
    expect(validate(schema, parse(queryIn(descriptionAddress)))).toEqual([])
  })
})
