/** `copydesk report`: the output folder of a run as one page, or as a folder of pages where it is too large for one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { order } from '../../stages/order.ts'
import { openLines } from '../spool/lines.ts'
import type { Lines } from '../spool/lines.ts'
import type { Opened } from '../spool/spool.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { openFolder } from './folder.ts'
import type { Folder, StoryLine } from './folder.ts'
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
  /** The page, absolute, ending in `.html`; a folder of pages drops the ending. */
  readonly page: string
  /** The dump that was cleaned, absolute paths; where it is at hand every block is shown as it came. */
  readonly inputs: readonly string[]
  /** Documents on one page. */
  readonly perPage: number
}

export interface Reported {
  /** The page to open. */
  readonly path: string
  readonly pages: number
  readonly documents: number
  /** Documents whose source was at hand and proved to be that of the run. */
  readonly fromSource: number
}

/** Writes the report. Throws an unusable error where no run stands in `out`, or a stranger where the report goes. */
export async function writeReport({ out, page, inputs, perPage }: Reporting): Promise<Reported> {
  const folder = openFolder(out)
  const { documents, copies } = survey(folder)
  const pages = Math.max(1, Math.ceil(documents / perPage))
  const target = openTarget(page, { out, pages })
  const work = mkdtempSync(join(tmpdir(), 'copydesk-report-'))
  try {
    const teller = openTeller(folder, await openSources(work, folder, inputs))
    const stages = order.map(({ name }) => name)
    const about = { title: basename(out), version: folder.run.copydesk, stages }
    const whole = openTally()
    writePages(folder, { making: { work, teller, about, copies, whole }, target, perPage })
    target.finish({ about, overview: whole.overview(stages) })
    return { path: target.path, pages, documents, fromSource: teller.fromSource() }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

interface Writing {
  readonly making: Making
  readonly target: Target
  readonly perPage: number
}

/** Stories stand in the order of the documents that they are named after, so one pass over both finds each. */
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

function nextStory(stories: Iterator<StoryLine, undefined>): StoryLine | undefined {
  return stories.next().value
}

/** How many documents there are, and the lines of those that are of a story of several. */
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

/** The documents of the dump by id, on disk. */
async function openSources(work: string, folder: Folder, inputs: readonly string[]): Promise<Sources> {
  if (inputs.length === 0) return { get: () => undefined }
  const lines: Lines<Opened> = openLines(join(work, 'sources.ndjson'))
  const places = new Map<string, number>()
  for await (const entry of reopened(inputs, folder)) places.set(entry.id, lines.add(entry))
  const get = (id: string): Opened | undefined => {
    const place = places.get(id)
    return place === undefined ? undefined : lines.at(place)
  }
  return { get }
}
