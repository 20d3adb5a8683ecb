/** The published JSON Schemas (draft 2020-12) of output files and settings, generated from the zod types. */
import { z } from 'zod'
import { fileShape } from '../settings/shape.ts'
import { articleShape, asideShape, manifestShape, removalShape, runShape, storyShape } from './shapes.ts'

interface Published {
  readonly title: string
  readonly shape: z.ZodType
  /** `input`: the form that a user writes, where defaults may be left out. */
  readonly io: 'input' | 'output'
}

/** The schemas by the name that `copydesk schema` takes. */
const PUBLISHED: ReadonlyMap<string, Published> = new Map([
  ['articles', { title: 'A line of articles.jsonl', shape: articleShape, io: 'output' }],
  ['manifest', { title: 'A line of manifest.jsonl', shape: manifestShape, io: 'output' }],
  ['removed', { title: 'A line of removed/ID.jsonl', shape: removalShape, io: 'output' }],
  ['stories', { title: 'A line of stories.jsonl', shape: storyShape, io: 'output' }],
  ['aside', { title: 'A line of aside.jsonl', shape: asideShape, io: 'output' }],
  ['run', { title: 'run.json', shape: runShape, io: 'output' }],
  ['settings', { title: 'copydesk.config.json', shape: fileShape, io: 'input' }],
])

export const schemaNames: readonly string[] = [...PUBLISHED.keys()]

/** The text of the schema of that name; undefined if there is none. */
export function schemaText(name: string): string | undefined {
  const published = PUBLISHED.get(name)
  if (published === undefined) return undefined
  const { title, shape, io } = published
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    io,
    override: ({ jsonSchema }) => plain(jsonSchema),
  })
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}

/**
 * Removes `readOnly`, which only concerns our types, and makes a tuple with a rest a list of at least one.
 */
function plain(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema.readOnly
  if (schema.prefixItems === undefined) return
  delete schema.prefixItems
  schema.minItems = 1
}
