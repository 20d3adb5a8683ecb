/** A document of a run explained: from its source where that is at hand, else from what the run wrote. */
import { deedsBetween } from '../diff/rules.ts'
import type { File } from '../read/folder.ts'
import { lineOf, manifestRows, pastStories, removalsIn, textFileIn } from '../read/past-run.ts'
import type { PastRun, PastStory } from '../read/past-run.ts'
import { articleOf } from '../spool/spool.ts'
import type { Entry } from '../spool/spool.ts'
import { unusable } from '../unusable.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { paragraphs } from '../write/render.ts'
import { removalsOf } from '../write/trail.ts'
import { explainEntry } from './entry.ts'
import type { BlockTold, CopyTold, Explanation } from './explanation.ts'
import { sharedSentences } from './shared.ts'
import { pastEntry } from './source.ts'

/** Copies of a story whose sentences are laid side by side; the others are told with their evidence. */
const MOST_COPIES = 20

/** Throws an unusable error where the run knows no such document. `files` are those of its dump, as far as they are at hand. */
export async function explainPast(run: PastRun, id: string, files: readonly File[]): Promise<Explanation> {
  const story = storyOf(run, id)
  const near = new Set([id, ...(story === undefined ? [] : [story.story, ...idsShown(story, id)])])
  const lines = linesOf(run, near)
  const line = lines.get(id)
  if (line === undefined)
    throw unusable(`${id}: no document of ${run.folder}; manifest.jsonl there lists its ids`)
  const entry = await pastEntry(run, id, files)
  const own = entry === undefined || entry.is === 'aside' ? fromRun(run, line) : explainEntry(entry)
  const { status, reason } = line
  const known = { ...own, status, reason, notes: notes(run, line, entry) }
  if (story === undefined) return known
  return { ...known, story: { ...story, copies: await copiesTold({ run, files, lines }, story, id) } }
}

function storyOf(run: PastRun, id: string): PastStory | undefined {
  for (const story of pastStories(run)) {
    if (story.story === id || story.copies.some((copy) => copy.id === id)) return story
  }
  return undefined
}

/** Of a copy itself alone, of a canonical article its copies. */
function idsShown({ story, copies }: PastStory, id: string): readonly string[] {
  return story === id ? copies.slice(0, MOST_COPIES).map((copy) => copy.id) : [id]
}

function linesOf(run: PastRun, ids: ReadonlySet<string>): ReadonlyMap<string, ManifestLine> {
  const found = new Map<string, ManifestLine>()
  for (const row of manifestRows(run)) {
    if (ids.has(row.id)) found.set(row.id, lineOf(row))
    if (found.size === ids.size) break
  }
  return found
}

function notes(run: PastRun, line: ManifestLine, entry: Entry | undefined): readonly string[] {
  if (line.status === 'aside') return []
  if (entry === undefined)
    return ['its source is not at hand (--input says where): what was removed stands before what was kept']
  if (entry.sha256 !== line.sha256) return ['the source has changed since the run; this is how it reads now']
  if (entry.is === 'aside') return ['this version sets it aside; copydesk clean and copydesk diff tell more']
  const { gained, lost } = deedsBetween(removalsIn(run, line.id), removalsOf(entry.opened, entry.trail))
  if (gained.length + lost.length === 0) return []
  return ['this version cleans it otherwise than the run did; copydesk clean and copydesk diff tell how']
}

/** What the run itself tells: removals with their place, then the text. */
function fromRun(run: PastRun, line: ManifestLine): Explanation {
  const { id, status, reason, form, encoding, language, warnings, title } = line
  const source = 'manifest.jsonl'
  const named = { field: 'title', value: title ?? '', source, rule: source, saw: source, used: true } as const
  const blocks = [...removedBlocks(run, id), ...keptParagraphs(run, line).map(keptBlock)]
  const fields = title === null ? [] : [named]
  return { id, status, reason, form, encoding, language, warnings, notes: [], fields, story: null, blocks }
}

function removedBlocks(run: PastRun, id: string): readonly BlockTold[] {
  const found: BlockTold[] = []
  for (const { block, from, to, stage, rule, does, text, becomes, saw } of removalsIn(run, id)) {
    const place = { n: block, kind: null, from, to, path: null, probability: null, text }
    if (does === 'drop')
      found.push({ ...place, fate: 'dropped', marks: [{ stage, does, rule, saw }], edits: [] })
    if (does !== 'edit') continue
    const edit = { stage, rule, saw, text, becomes: becomes ?? '', before: text, after: becomes ?? '' }
    found.push({ ...place, fate: 'kept', marks: [], edits: [edit] })
  }
  return found
}

function keptParagraphs(run: PastRun, { file }: ManifestLine): readonly string[] {
  return (textFileIn(run, file) ?? '').split(/\n\n+/).slice(1)
}

function keptBlock(text: string): BlockTold {
  const nowhere = { n: null, kind: null, from: null, to: null, path: null, probability: null }
  return { ...nowhere, fate: 'kept', text: text.trimEnd(), marks: [], edits: [] }
}

interface Near {
  readonly run: PastRun
  readonly files: readonly File[]
  readonly lines: ReadonlyMap<string, ManifestLine>
}

async function copiesTold(near: Near, story: PastStory, id: string): Promise<readonly CopyTold[]> {
  const shown = new Set(idsShown(story, id))
  const canonical = await textNear(near, story.story)
  const told: CopyTold[] = []
  for (const copy of story.copies) {
    if (story.story !== id && copy.id !== id) continue
    const text = shown.has(copy.id) ? await textNear(near, copy.id) : []
    told.push({ ...copy, shared: sharedSentences(text, canonical) })
  }
  return told
}

/** The clean paragraphs: as the run wrote them, else from the source. */
async function textNear({ run, files, lines }: Near, id: string): Promise<readonly string[]> {
  const line = lines.get(id)
  const written = line === undefined ? [] : keptParagraphs(run, line)
  if (written.length > 0) return written
  const entry = await pastEntry(run, id, files)
  return entry?.is === 'opened' ? paragraphs(articleOf(entry)) : []
}
