/**
 * Writes the report of `copydesk report`: one page for the output folder of a run, or a folder of pages if it
 * is too large.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { order } from '../../stages/order.ts'
import type { WrittenPack } from '../../stages/kit/rule.ts'
import { pastSettings } from '../read/past/restored-settings.ts'
import type { PastSettings } from '../read/past/restored-settings.ts'
import { openLines } from '../spool/lines.ts'
import type { Lines } from '../spool/lines.ts'
import type { Opened } from '../spool/entry.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { openFolder } from './folder.ts'
import type { PastStory } from '../read/past/run-folder.ts'
import type { Folder } from './folder.ts'
import { openSection } from './section.ts'
import type { Making } from './section.ts'
import { reopened } from './source.ts'
import { openTally } from './tally.ts'
import { openTarget } from './target.ts'
import type { Target } from './target.ts'
import { openTeller } from './teller.ts'
import type { Sources } from './teller.ts'

export interface Reporting {
  /** The output folder of a run, absolute. */
  readonly out: string
  /**
   * Absolute path of the page, ending in `.html`. A folder of pages has the same name without the extension.
   */
  readonly page: string
  /** The dump that was cleaned, as absolute paths. If it is available, every block is shown as it came. */
  readonly inputs: readonly string[]
  /** Rule packs that are available. Those that the run had are used again. */
  readonly packs: readonly WrittenPack[]
  /** Documents on one page. */
  readonly perPage: number
}

export interface Reported {
  /** The page to open. */
  readonly path: string
  readonly pages: number
  readonly documents: number
  /** Documents whose source was available and proved to be that of the run. */
  readonly fromSource: number
  /** What is missing to read the dump again: the run's packs, or its version. */
  readonly wants: 'packs' | 'words' | null
}

/**
 * Writes the report. Throws an unusable error if `out` holds no run, or if a file that is not ours is in the
 * report's place.
 */
export async function writeReport(reporting: Reporting): Promise<Reported> {
  const { out, page, inputs, perPage } = reporting
  const folder = openFolder(out)
  const past = pastSettings(folder.run.settings, reporting.packs)
  const { documents, copies } = survey(folder)
  const pages = Math.max(1, Math.ceil(documents / perPage))
  const target = openTarget(page, { out, pages })
  const work = mkdtempSync(join(tmpdir(), 'copydesk-report-'))
  try {
    const teller = openTeller(folder, await openSources(work, past, inputs))
    const stages = order.map(({ name }) => name)
    const about = { title: basename(out), version: folder.run.version, stages }
    const whole = openTally()
    writePages(folder, { making: { work, teller, about, copies, whole }, target, perPage })
    target.finish({ about, overview: whole.overview(stages) })
    const wants = past.is === 'ready' || inputs.length === 0 ? null : past.is
    return { path: target.path, pages, documents, fromSource: teller.fromSource(), wants }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

interface Writing {
  readonly making: Making
  readonly target: Target
  readonly perPage: number
}

/** Writes the pages. Stories have the order of their canonical documents, so one pass over both is enough. */
function writePages(folder: Folder, { making, target, perPage }: Writing): void {
  const stories = folder.stories()
  let story = nextStory(stories)
  let section = openSection(making)
  let pages = 0
  for (const document of folder.documents()) {
    if (section.size() === perPage) {
      section.write(target.page(pages++, section.range()))
      section = openSection(making)
    }
    const own = story?.story === document.id ? story : undefined
    section.add(document, own)
    if (own !== undefined) story = nextStory(stories)
  }
  section.write(target.page(pages, section.range()))
}

function nextStory(stories: Iterator<PastStory, undefined>): PastStory | undefined {
  return stories.next().value
}

/** Counts the documents, and collects the manifest lines of those that belong to a story of several. */
function survey(folder: Folder): { readonly documents: number; readonly copies: Map<string, ManifestLine> } {
  const wanted = new Set<string>()
  for (const { story, copies } of folder.stories())
    for (const id of [story, ...copies.map((copy) => copy.id)]) wanted.add(id)
  const copies = new Map<string, ManifestLine>()
  let documents = 0
  for (const document of folder.documents()) {
    documents++
    if (wanted.has(document.id)) copies.set(document.id, document)
  }
  return { documents, copies }
}

/** Reads the documents of the dump into a file, to look them up by id. */
async function openSources(work: string, past: PastSettings, inputs: readonly string[]): Promise<Sources> {
  if (inputs.length === 0 || past.is !== 'ready') return { get: () => undefined }
  const lines: Lines<Opened> = openLines(join(work, 'sources.ndjson'))
  const places = new Map<string, number>()
  for await (const entry of reopened(inputs, past.options)) places.set(entry.id, lines.add(entry))
  const get = (id: string): Opened | undefined => {
    const place = places.get(id)
    return place === undefined ? undefined : lines.at(place)
  }
  return { get }
}
