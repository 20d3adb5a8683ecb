/** What a parsed record says, under the names of the stages: by the user's places, the contract's own names, then a preset. */
import type { Field, RecordFields } from '../document.ts'
import { valuesOf } from './field-values.ts'
import { formOf } from '../text/form.ts'
import type { Form } from '../text/form.ts'
import { isRecord } from './json.ts'
import type { Parsed } from './json.ts'
import { contentAt, fullestAt, valueAt } from './record-content.ts'
import type { Content } from './record-content.ts'
import { ROLES, own, presets } from './presets.ts'
import type { Places, Preset, Role } from './presets.ts'
import { unmarked } from './unmarked.ts'

/** How records are read. */
export interface Mapping {
  /** Which preset is taken; `auto`: the first whose signs are there; `none`: the contract's own names alone. */
  readonly preset: string
  /** The user's own places; they come before all others. */
  readonly places: Places
}

export const auto: Mapping = { preset: 'auto', places: {} }

export interface Mapped extends RecordFields {
  /** The preset whose names were used, `own` where none was needed. */
  readonly by: string
  /** What was passed over, as warnings. */
  readonly doubts: readonly string[]
}

/** Fields past this number are a database row, not a record of an article. */
const MOST_FIELDS = 60
/** Objects that hold the other fields, as many dumps write them. */
const AROUND = ['meta', 'metadata'] as const

/** What may hold the article itself, in the order of trust. */
const HOLDERS: readonly Role[] = ['html', 'markdown', 'text']

/** What a record says, or undefined where none of its fields holds a text. */
export function mapped(record: Parsed, mapping: Mapping): Mapped | undefined {
  const preset = presetOf(record, mapping)
  const places = (role: Role): readonly string[] => [
    ...(mapping.places[role] ?? []),
    ...(own[role] ?? []),
    ...(preset?.places[role] ?? []),
  ]
  const html = contentAt(record, places('html'))
  const markdown = contentAt(record, places('markdown'))
  const text = contentAt(record, mapping.places.text ?? []) ?? fullestAt(record, places('text'))
  const found = html ?? markdown ?? text
  const empty = emptyAt(record, HOLDERS.flatMap(places))
  if (found === undefined && empty === undefined) return undefined
  const { place, content } = found ?? { place: empty ?? '', content: '' }
  const roles = ROLES.filter((role) => !HOLDERS.includes(role))
  const named = roles.flatMap((role) => fieldAt(record, role, places(role)))
  const used = new Set([place, ...named.map(({ from }) => from), ...HOLDERS])
  return {
    ...(html === undefined ? held(content, markdown) : { holds: 'html', content }),
    ...(html === undefined || text === undefined ? {} : { beside: text.content }),
    fields: [...named.map(({ name, value }) => ({ name, value })), ...others(record, used)],
    by: nameOf(preset, place),
    doubts: found?.doubts ?? [],
  }
}

/** A page is one wherever it stands, and a text goes without the few tags that a scraper left in it. */
function held(content: string, markdown: Content | undefined): { holds: Form; content: string } {
  const form = formOf(content, '')
  if (form !== 'text') return { holds: form, content }
  if (markdown !== undefined) return { holds: 'markdown', content }
  const bare = unmarked(content)
  return { holds: bare === content ? form : formOf(bare, ''), content: bare }
}

/** The preset counts as used where its signs were there, or the text was found by it. */
function nameOf(preset: Preset | undefined, place: string): string {
  if (preset === undefined) return 'own'
  const inOwn = HOLDERS.some((holder) => holder === place)
  return preset.signs.length > 0 || !inOwn ? preset.name : 'own'
}

/** Whether any of the places that may hold a text or a page is there, with something in it. */
export function holdsText(record: Parsed, mapping: Mapping): boolean {
  return mapped(record, mapping) !== undefined
}

/** The record's own id, where it has one. */
export function idOf(record: unknown, mapping: Mapping): string | undefined {
  if (!isRecord(record)) return undefined
  for (const place of [...(mapping.places.id ?? []), 'id']) {
    const id = valueAt(record, place)
    if (typeof id === 'number') return String(id)
    if (typeof id === 'string' && id.trim() !== '') return id
  }
  return undefined
}

function presetOf(record: Parsed, { preset }: Mapping): Preset | undefined {
  if (preset !== 'auto') return presets.find(({ name }) => name === preset)
  return presets.find(({ signs }) => signs.every((sign) => record[sign] !== undefined))
}

/** A text that is there and empty is a document without text, and no broken record. */
function emptyAt(record: Parsed, places: readonly string[]): string | undefined {
  return places.find((place) => typeof valueAt(record, place) === 'string')
}

/** The role's values by the first place that has any; `id` is no field. */
function fieldAt(
  record: Parsed,
  role: Role,
  places: readonly string[],
): readonly (Field & { readonly from: string })[] {
  if (role === 'id') return []
  for (const place of places) {
    const values = valuesOf(valueAt(record, place))
    if (values.length > 0) return values.map((value) => ({ name: role, value, from: place }))
  }
  return []
}

/** All other fields, under their own names in small letters, and those that stand in an object around them. */
function others(record: Parsed, used: ReadonlySet<string>, around = ''): readonly Field[] {
  const outer = Object.entries(record)
    .filter(([name]) => !used.has(around + name) && !used.has(around + smallName(name)))
    .slice(0, MOST_FIELDS)
    .flatMap(([name, value]) => valuesOf(value).map((text) => ({ name: smallName(name), value: text })))
  if (around !== '') return outer
  const within = AROUND.flatMap((place) => {
    const inner = valueAt(record, place)
    return isRecord(inner) ? others(inner, used, `${place}.`) : []
  })
  return [...outer, ...within]
}

/** `datePublished`, `Date Published` and `date_published` are one name to the stages. */
function smallName(name: string): string {
  return name
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '_')
    .replace(/\s+/g, '_')
    .toLowerCase()
}
