/**
 * The settings as zod types, each with its default and description. Checks, `init`, `config` and `schema` all
 * read this list.
 */
import { z } from 'zod'
import { FIELDS, SOURCES } from '../../stages/kit/mark.ts'
import {
  CAPTIONS,
  CRITERIA,
  DOMS,
  NOT_ARTICLES,
  ON_OVER_REMOVAL,
  REWRITES,
  defaults,
} from '../../stages/kit/settings.ts'
import { nearest } from '../nearest.ts'
import { ROLES, presets } from '../read/records/presets.ts'
import { auto } from '../read/records/record-fields.ts'
import { LAYOUTS } from '../write/layout.ts'
import { packShape, writtenPackShape } from './pack-shape.ts'

/** 20 MB. The longest real pages have a tenth of that; larger files are data dumps. */
const MAX_SIZE = 20_000_000

/** One day. Nobody waits so long for a document, and with much more a timer would overflow. */
const LONGEST_DEADLINE = 86_400

export const MOST_JOBS = 256

export const FORMATS = ['txt', 'md', 'jsonl', 'parquet'] as const

export const RECORDS_PRESETS = ['auto', 'none', ...presets.map(({ name }) => name)] as const

/** Validators of JSON Schema know no `format` by themselves, but every one knows a pattern. */
const DAY_OR_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2}))?$/

const names = z.array(z.string()).readonly()

const sources = z
  .array(
    z.string().regex(new RegExp(`^(?:${SOURCES.join('|')})(?: .+)?$`, 'u'), {
      error: ({ input }) => `no such source; ${nearest(String(input), SOURCES)}`,
    }),
  )
  .readonly()

/** Whether the day exists. JavaScript reads `2026-02-30` as the second of March. */
function isInCalendar(day: string): boolean {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(day.slice(8, 10))
}

/** All settings of a run. An unknown name is an error. */
export const settingsShape = z.strictObject({
  formats: z
    .array(z.enum(FORMATS))
    .min(1)
    .readonly()
    .default(['txt'])
    .describe('what is written of each article: txt, md, jsonl, parquet, one or several'),
  layout: z
    .enum(LAYOUTS)
    .default('mirror')
    .describe(
      'how the files of articles stand: as in the dump, in one folder, in a folder for each site or day',
    ),
  keepCopies: z.boolean().default(false).describe('write the folded copies too'),
  captions: z.enum(CAPTIONS).default(defaults.captions).describe('whether captions stay in the text'),
  rewrites: z
    .enum(REWRITES)
    .default(defaults.rewrites)
    .describe('what becomes of copies that were found by rewriting alone'),
  canonical: z
    .array(z.enum(CRITERIA))
    .readonly()
    .default(defaults.canonical)
    .describe('which copy stands for its story: criteria in the order in which they decide'),
  dom: z.enum(DOMS).default(defaults.dom).describe('what gives Readability its page'),
  notArticles: z
    .enum(NOT_ARTICLES)
    .default(defaults.notArticles)
    .describe('whether error, consent, search, home and section pages lose their text or keep it'),
  deadline: z
    .number()
    .positive()
    .max(LONGEST_DEADLINE)
    .default(defaults.deadline)
    .describe('seconds that one document may take before it is set aside'),
  asOf: z
    .string()
    .regex(DAY_OR_INSTANT, { abort: true, error: 'must be a day as 2026-03-07, or a time with its zone' })
    .refine(isInCalendar, { error: 'must be a day of the calendar; that month is shorter' })
    .nullable()
    .default(defaults.asOf)
    .describe('no date of an article later than this day, or time with its zone, is believed'),
  overRemoval: z
    .number()
    .min(0)
    .max(1)
    .default(defaults.overRemoval)
    .describe('share of the characters of a document, 0 to 1, beyond whose removal it is told of'),
  onOverRemoval: z
    .enum(ON_OVER_REMOVAL)
    .default(defaults.onOverRemoval)
    .describe('whether such a document has a warning in the manifest or is set aside'),
  withoutRules: names
    .default(defaults.withoutRules)
    .describe('rules that are off, by id; copydesk rules lists them'),
  withoutStages: names.default(defaults.withoutStages).describe('stages that are off, by name'),
  packs: z
    .array(packShape)
    .readonly()
    .default([])
    .describe(
      'rule packs of your own: paths of .mjs or .json files, from here; each rule is proved when it is loaded',
    ),
  trust: z
    .partialRecord(z.enum(FIELDS), sources)
    .readonly()
    .default(defaults.trust)
    .describe(
      'for a field the sources to believe before all others, best first: { "published": ["json-ld", "meta"] }',
    ),
  include: names.default([]).describe('read only files that one of these patterns names, as in .gitignore'),
  exclude: names.default([]).describe('leave files that one of these patterns names, as in .gitignore'),
  records: z
    .strictObject({
      preset: z.enum(RECORDS_PRESETS).default('auto').describe('whose names the records of JSON use'),
      places: z
        .partialRecord(z.enum(ROLES), names)
        .default({})
        .describe('for a field the places in a record where it stands, best first'),
    })
    .default(auto)
    .describe('where the fields of a record stand'),
  maxSize: z.int().min(1).default(MAX_SIZE).describe('bytes of the largest document, after decompression'),
  jobs: z
    .int()
    .min(0)
    .max(MOST_JOBS)
    .default(0)
    .describe('documents cleaned at a time, 0 for the number of cores; never changes the result'),
  failOn: z
    .string()
    .default('aside>10%')
    .describe('exit 1 beyond these: aside>10%, over-removal>5%, empty>5, several with commas, or none'),
})

/** The same for a settings file, where packs are paths or written out. */
export const fileShape = settingsShape
  .extend({
    $schema: z.string().optional().describe('for editors; not read'),
    packs: z
      .array(z.union([z.string(), writtenPackShape]))
      .readonly()
      .default([])
      .describe(settingsShape.shape.packs.description ?? ''),
  })
  .describe('copydesk.config.json')

/** The settings in `run.json`: those that can change the output, with digests in place of packs. */
export const resultShape = z
  .strictObject(settingsShape.omit({ jobs: true, failOn: true }).shape)
  .extend({
    archive: z.boolean().describe('whether the run went against an archive'),
    packs: z
      .array(z.strictObject({ language: z.string(), rules: z.int(), sha256: z.string() }).readonly())
      .readonly(),
  })
  .partial()
