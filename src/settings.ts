/** What a run is told, checked before anything is read. Trusts nothing. */
import { z } from 'zod'
import { defaults } from '../stages/kit/settings.ts'
import type { Settings } from '../stages/kit/settings.ts'
import { order } from '../stages/order.ts'
import { parseGates } from './gate.ts'
import type { Gate } from './gate.ts'
import { nearest } from './nearest.ts'
import { unusable } from './unusable.ts'
import type { Layout } from './write/layout.ts'

export type Format = 'txt' | 'md' | 'jsonl' | 'parquet'

/** All that a run can be told; what is left out has its default. */
export interface Options extends Partial<Settings> {
  readonly formats?: readonly Format[]
  readonly layout?: Layout
  readonly keepCopies?: boolean
  /** Documents that are read ahead, 1 to 256. */
  readonly jobs?: number
  /** Bytes of the largest document, after decompression. */
  readonly maxSize?: number
  /** Gates as `aside>10%`, comma-separated, or `none`. */
  readonly failOn?: string
}

export interface Checked {
  readonly settings: Settings
  readonly formats: readonly Format[]
  readonly layout: Layout
  readonly keepCopies: boolean
  readonly jobs: number
  readonly maxSize: number
  readonly gates: readonly Gate[]
}

/** 20 MB: the longest real pages are a tenth of it; beyond lie data dumps. */
const MAX_SIZE = 20_000_000

const shape = z.strictObject({
  captions: z.enum(['drop', 'keep']).default(defaults.captions),
  rewrites: z.enum(['fold', 'report', 'off']).default(defaults.rewrites),
  dom: z.enum(['linkedom', 'jsdom']).default(defaults.dom),
  overRemoval: z.number().min(0).max(1).default(defaults.overRemoval),
  onOverRemoval: z.enum(['warn', 'aside']).default(defaults.onOverRemoval),
  withoutRules: z.array(z.string()).readonly().default(defaults.withoutRules),
  withoutStages: z.array(z.string()).readonly().default(defaults.withoutStages),
  formats: z
    .array(z.enum(['txt', 'md', 'jsonl', 'parquet']))
    .min(1)
    .readonly()
    .default(['txt']),
  layout: z.enum(['mirror', 'flat', 'by-site', 'by-date']).default('mirror'),
  keepCopies: z.boolean().default(false),
  jobs: z.int().min(1).max(256).default(4),
  maxSize: z.int().min(1).default(MAX_SIZE),
  failOn: z.string().default('aside>10%'),
})

/** The settings that can change the output, as `run.json` has them. */
export const resultShape = z.strictObject(shape.omit({ jobs: true, failOn: true }).shape).partial()

/** The options with defaults filled in. Throws an unusable error that names the option and the mend. */
export function checked(options: Options): Checked {
  const result = shape.safeParse(options)
  if (!result.success) throw unusable(result.error.issues.map(complaint).join('\n'))
  const { formats, layout, keepCopies, jobs, maxSize, failOn, ...settings } = result.data
  refuseUnknown('withoutStages', settings.withoutStages, {
    what: 'stage',
    known: order.map(({ name }) => name),
  })
  return { settings, formats, layout, keepCopies, jobs, maxSize, gates: parseGates(failOn) }
}

function refuseUnknown(
  setting: string,
  names: readonly string[],
  about: { readonly what: string; readonly known: readonly string[] },
): void {
  const stranger = names.find((name) => !about.known.includes(name))
  if (stranger !== undefined)
    throw unusable(`${setting}: no ${about.what} ${stranger}; ${nearest(stranger, about.known)}`)
}

function complaint(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .map((key) => `${key}: no such setting; ${nearest(key, Object.keys(shape.shape))}`)
      .join('\n')
  }
  if (issue.code === 'invalid_value') return `${path}: must be one of ${issue.values.join(', ')}`
  return `${path}: ${issue.message}`
}
