/** Explains a document of a run, from its source if that is available, otherwise from what the run wrote. */
import type { WrittenPack } from '../../stages/kit/rule.ts'
import { deedsBetween } from '../diff/rules.ts'
import type { File } from '../read/dump/folder.ts'
import { pastSettings } from '../read/past/restored-settings.ts'
import { lineOf, manifestRows, pastStories, removalsIn } from '../read/past/run-folder.ts'
import type { PastRun, PastStory } from '../read/past/run-folder.ts'
import { articleOf } from '../spool/entry.ts'
import type { Entry } from '../spool/entry.ts'
import { unusable } from '../unusable.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { paragraphs } from '../write/render.ts'
import { removalsOf } from '../write/trail.ts'
import { explainEntry } from './entry.ts'
import { nearestId } from './nearest-id.ts'
import type { ExplainedCopy, Explanation } from './explanation.ts'
import { sharedSentences } from './shared.ts'
import type { AtHand } from './source.ts'
import { pastEntry } from './source.ts'
import { fromRun, writtenParagraphs } from './written.ts'

/** Most copies whose sentences are shown side by side. The others are shown with their evidence only. */
const MOST_COPIES = 20

/** Which document is asked for, and what is available for it. */
export interface Asked {
  readonly id: string
  /** The files of the run's dump that are available. */
  readonly files: readonly File[]
  /** The rule packs that are available; those that the run had are used. */
  readonly packs: readonly WrittenPack[]
}

/** Explains the document. Throws an unusable error if the run does not know it. */
export async function explainPast(run: PastRun, { id, files, packs }: Asked): Promise<Explanation> {
  const story = storyOf(run, id)
  const near = new Set([id, ...(story === undefined ? [] : [story.story, ...idsShown(story, id)])])
  const lines = linesOf(run, near)
  const line = lines.get(id)
  if (line === undefined) throw unusable(`${id}: no document of ${run.folder}; ${nearestId(run, id)}`)
  const past = pastSettings(run.settings, packs)
  const at = { run, files, lines, options: past.is === 'ready' ? past.options : undefined }
  const entry = await pastEntry(at, id)
  const own =
    entry === undefined || entry.is === 'aside' || past.is !== 'ready'
      ? fromRun(run, line)
      : explainEntry(entry, past.options.settings)
  const { status, reason } = line
  const known = { ...own, status, reason, notes: notes(run, line, entry ?? past.is) }
  if (story === undefined) return known
  return { ...known, story: { ...story, copies: await explainedCopies(at, story, id) } }
}

function storyOf(run: PastRun, id: string): PastStory | undefined {
  for (const story of pastStories(run)) {
    if (story.story === id || story.copies.some((copy) => copy.id === id)) return story
  }
  return undefined
}

/** The ids whose texts are shown: for a canonical article its copies, for a copy only itself. */
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

/** Why a document cannot be read again. */
const WANTING = {
  ready: 'its source is not at hand (--input says where)',
  packs: 'the run had rule packs that are not at hand (--packs names them)',
  words: 'the run has settings of another version',
} as const

function notes(run: PastRun, line: ManifestLine, entry: Entry | keyof typeof WANTING): readonly string[] {
  if (line.status === 'aside') return []
  if (typeof entry === 'string')
    return [
      `${WANTING[entry]}: told from what the run wrote, its order put together by the trail`,
      ...(line.kept.blocks > 0 && writtenParagraphs(run, line) === undefined
        ? ['the run did not write its text: what was removed alone is shown']
        : []),
    ]
  if (entry.sha256 !== line.sha256) return ['the source has changed since the run; this is how it reads now']
  if (entry.is === 'aside') return ['this version sets it aside; copydesk clean and copydesk diff tell more']
  const { gained, lost } = deedsBetween(removalsIn(run, line.id), removalsOf(entry.opened, entry.trail))
  if (gained.length + lost.length === 0) return []
  return ['this version cleans it otherwise than the run did; copydesk clean and copydesk diff tell how']
}

interface Near extends AtHand {
  readonly lines: ReadonlyMap<string, ManifestLine>
}

async function explainedCopies(near: Near, story: PastStory, id: string): Promise<readonly ExplainedCopy[]> {
  const shown = new Set(idsShown(story, id))
  const canonical = await textNear(near, story.story)
  const explained: ExplainedCopy[] = []
  for (const copy of story.copies) {
    if (story.story !== id && copy.id !== id) continue
    const text = shown.has(copy.id) ? await textNear(near, copy.id) : []
    explained.push({ ...copy, shared: sharedSentences(text, canonical) })
  }
  return explained
}

/** The clean paragraphs, as the run wrote them or else from the source. */
async function textNear(near: Near, id: string): Promise<readonly string[]> {
  const line = near.lines.get(id)
  const written = line === undefined ? undefined : writtenParagraphs(near.run, line)
  if (written !== undefined) return written
  const entry = await pastEntry(near, id)
  return entry?.is === 'opened' ? paragraphs(articleOf(entry)) : []
}
