/** The published JSON Schemas: generated from the zod types, committed as they are, and true of what a run really writes. */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settingsText } from '../../src/settings/init.ts'
import { schemaNames, schemaText } from '../../src/write/schemas.ts'
import { cleaned, dump } from './dump.ts'

const folder = dump()
const published = join(import.meta.dirname, '..', '..', 'schemas')
const pack = {
  language: 'en',
  rules: [
    {
      id: 'en/courier-lamps',
      about: 'newsletter',
      near: ['lamps'],
      says: /^lamps$/,
      takes: 'block',
      removes: ['Lamps'],
      keeps: ['The lamps were lit.'],
    },
  ],
} as const
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  files = await cleaned(folder, { formats: ['jsonl'], keepCopies: true, packs: [pack], failOn: 'none' })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('schemas', () => {
  it.each(schemaNames)(
    '%s is published as it is generated (copydesk schema NAME > schemas/NAME.schema.json)',
    (name) => {
      expect(readFileSync(join(published, `${name}.schema.json`), 'utf8')).toBe(schemaText(name))
    },
  )
  it('no other is published', () => {
    const names = readdirSync(published).map((name) => name.replace('.schema.json', ''))
    expect(names.toSorted()).toEqual(schemaNames.toSorted())
  })
  it.each([
    ['articles', /^articles\.jsonl$/],
    ['manifest', /^manifest\.jsonl$/],
    ['removed', /^removed\/.*\.jsonl$/],
    ['stories', /^stories\.jsonl$/],
    ['aside', /^aside\.jsonl$/],
    ['run', /^run\.json$/],
  ])(
    '%s is true of every line of a run, with its keys in that order, and of none with a key too many or too few',
    (name, pattern) => {
      const fits = validator(name)
      const values = [...files]
        .filter(([path]) => pattern.test(path))
        .flatMap(([path, text]) => valuesIn(path, text))
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) {
        expect(fits(value)).toEqual([])
        expect(Object.keys(value)).toEqual(keysOf(name).filter((key) => key in value))
        expect(fits({ ...value, stranger: 1 })).not.toEqual([])
        for (const key of Object.keys(value)) expect(fits({ ...value, [key]: undefined })).not.toEqual([])
      }
    },
  )
  it('settings takes what copydesk.config.json may say, and nothing else', () => {
    const fits = validator('settings')
    expect(fits({ $schema: './settings.schema.json', captions: 'keep', packs: ['mine.json'] })).toEqual([])
    expect(
      fits({ packs: [{ ...pack, rules: pack.rules.map((rule) => ({ ...rule, says: '^lamps$' })) }] }),
    ).toEqual([])
    expect(fits({ captoins: 'keep' })).not.toEqual([])
    expect(fits({ jobs: -1 })).not.toEqual([])
    expect(settingsText()).toContain('captions')
  })
})

/** The keys, those of an archive too, in the order in which the schema lists them. */
function keysOf(name: string): readonly string[] {
  const schema: { readonly properties: object } = JSON.parse(schemaText(name) ?? '')
  return Object.keys(schema.properties)
}

/** Says what is wrong with a value by the published schema. */
function validator(name: string): (value: object) => readonly unknown[] {
  const schema: object = JSON.parse(readFileSync(join(published, `${name}.schema.json`), 'utf8'))
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
  return (value) => (validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? ['?']))
}

function valuesIn(path: string, latin1: string): readonly object[] {
  const text = Buffer.from(latin1, 'latin1').toString()
  if (path.endsWith('.json')) return [JSON.parse(text)]
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}
