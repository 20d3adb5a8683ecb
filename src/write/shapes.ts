/** The lines and files that copydesk writes, as zod types: what the writers return and what `copydesk schema` publishes. */
import { z } from 'zod'
import { RELATIONS } from '../../stages/kit/mark.ts'
import { resultShape } from '../settings/shape.ts'

const text = z.string()
const count = z.int().min(0)
const share = z.number().min(0).max(1)
const names = z.array(text).readonly()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const relation = z.enum(RELATIONS)
const status = z.enum(['canonical', 'copy', 'empty', 'aside'])

const otherShape = z.strictObject({ value: text, from: text.describe('where it came from') }).readonly()

/** A line of `articles.jsonl` and a row of `articles.parquet`. The keys are in the order of writing. */
export const articleShape = z
  .strictObject({
    id: text.describe('its path below INPUT, or path#name for one of many in a file'),
    story: text.describe('id of the canonical article; its own for a canonical one'),
    relation: relation.nullable().describe('towards the canonical article; null for a canonical one'),
    title: text.nullable(),
    byline: names.describe('people'),
    signed: text.nullable().describe('who signs where no person does: a desk, a team, an outlet, a handle'),
    dateline: text.nullable(),
    published: text
      .nullable()
      .describe('ISO 8601: a day, or a time with its zone where the source tells one'),
    modified: text.nullable().describe('ISO 8601, as published'),
    language: text.nullable().describe('ISO 639-1, und where unknown'),
    agency: text.nullable(),
    source: text.nullable().describe('the outlet or address that the text says it comes from'),
    site: text.nullable(),
    section: text.nullable(),
    url: text.nullable(),
    canonical_url: text.nullable(),
    text: text.describe('paragraphs joined by an empty line, without the title'),
    from: z
      .record(text, text)
      .readonly()
      .describe('field to where it came from: record, json-ld, meta og:title, text, copy ID'),
    conflicts: z
      .record(text, z.array(otherShape).readonly())
      .readonly()
      .describe('field to what others said of it, best first; times of one day agree'),
    copies: names.describe('ids of the articles folded into this one'),
  })
  .readonly()

const amountShape = z
  .strictObject({ blocks: count, characters: count.describe('UTF-16 units of the text of the blocks') })
  .readonly()

/** A line of `manifest.jsonl`: one for each document that was read. */
export const manifestShape = z
  .strictObject({
    id: text,
    status: status.describe('what became of it'),
    reason: text.nullable().describe('why it is empty or aside'),
    warnings: names,
    story: text.nullable().describe('id of the canonical article; its own for a canonical one'),
    relation: relation.nullable(),
    likeness: share.nullable().describe('share of its words in passages that the canonical tells too'),
    sha256: z.union([sha256, z.literal('')]).describe('of the source bytes; empty where none were read'),
    text_sha256: sha256.nullable().describe('of the text in UTF-8'),
    encoding: text.nullable().describe('name in the WHATWG standard'),
    form: z.enum(['text', 'html', 'markdown', 'record']).nullable(),
    language: text.nullable(),
    title: text.nullable(),
    kept: amountShape,
    dropped: z
      .strictObject({ ...amountShape.unwrap().shape, by: z.record(text, amountShape).readonly() })
      .readonly()
      .describe('a block counts once, for the stage that dropped it first'),
    file: text.nullable().describe('path of the article below OUT; null where none is written'),
    archived: z.literal(true).optional().describe('only where the canonical article is of an earlier run'),
  })
  .readonly()

/** A line of `removed/<id>.jsonl`. */
export const removalShape = z
  .strictObject({
    block: count.describe('place of the block in the source, from 0'),
    from: count.describe('UTF-16 units of the decoded source'),
    to: count,
    stage: text,
    rule: text,
    does: z.enum(['drop', 'edit', 'join']),
    text: text.describe('the text that left, or that read otherwise before'),
    becomes: text
      .nullable()
      .describe('what stands in its place: the new reading of an edit, the glue of a join; null for a drop'),
    saw: text.describe('the evidence'),
  })
  .readonly()

const copyShape = z
  .strictObject({
    id: text,
    relation,
    likeness: share,
    certainty: share.describe('probability of the decision'),
    via: text.describe('id of the article through which it was found'),
    folded: z.boolean().describe('false for what is only reported: the article stays canonical'),
    evidence: names,
    archived: z.literal(true).optional().describe('only where the copy is of an earlier run'),
  })
  .readonly()

/** A line of `stories.jsonl`: one for each story of two or more articles. */
export const storyShape = z
  .strictObject({
    story: text.describe('id of the canonical article'),
    archived: z.literal(true).optional().describe('only where the canonical article is of an earlier run'),
    was: names.optional().describe('the articles that stood for it in earlier runs'),
    chosen: text.nullable().describe('the criterion that decided'),
    copies: z.array(copyShape).readonly(),
  })
  .readonly()

/** A line of `aside.jsonl`. */
export const asideShape = z
  .strictObject({ id: text, where: text.describe('the stage or deed that failed'), reason: text })
  .readonly()

/** `run.json`. */
export const runShape = z
  .strictObject({
    copydesk: text.describe('version'),
    settings: resultShape.describe('the settings that can change the output'),
    counts: z
      .strictObject({
        read: count,
        canonical: count,
        copy: count,
        empty: count,
        aside: count,
        'over-removal': count,
        charactersKept: count,
        charactersRemoved: count,
      })
      .readonly(),
    rules: z
      .array(z.strictObject({ rule: text, blocks: count, characters: count }).readonly())
      .readonly()
      .describe('what was taken out, by rule, most blocks first'),
    hotKeys: z
      .array(z.strictObject({ stage: text, key: count, documents: count, met: count }).readonly())
      .readonly()
      .optional()
      .describe('keys that more documents share than may meet under one; absent where there are none'),
  })
  .readonly()

export type Other = z.infer<typeof otherShape>
export type ArticleRecord = z.infer<typeof articleShape>
/** Characters are UTF-16 units of the blocks' text. */
export type Amount = z.infer<typeof amountShape>
export type ManifestLine = z.infer<typeof manifestShape>
export type Removal = z.infer<typeof removalShape>
export type StoryLine = z.infer<typeof storyShape>
