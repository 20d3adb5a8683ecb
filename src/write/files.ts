/** Writes a finished run into one folder: articles, trails, manifest, stories, and what was set aside. */
import { join } from 'node:path'
import type { EarlierStory } from '../archive/earlier.ts'
import type { Slip, Spool } from '../spool/spool.ts'
import { inOrder, oneByOne, slipBatches } from '../workers/batches.ts'
import type { Crew, Reply } from '../workers/crew.ts'
import { openFolder } from './folder.ts'
import { rendered } from './rendered.ts'
import type { Rendered, Wanted } from './rendered.ts'
import type { ArticleRecord, ManifestLine, StoryLine } from './shapes.ts'
import { openSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { gatherStories } from './stories.ts'

export interface Writing extends Wanted {
  readonly folder: string
  readonly crew: Crew
  /** What a run against an archive found about stories of earlier runs. */
  readonly earlier?: ReadonlyMap<string, EarlierStory>
  /** Called for every document as it is written. */
  readonly onWritten: (one: Rendered) => void
}

/**
 * Writes every entry of the spool, in order of ids. The crew renders the texts and writes their files; files
 * that hold all documents are written here.
 */
export async function writeFiles(spool: Spool, writing: Writing): Promise<void> {
  const { folder, formats, earlier, onWritten } = writing
  const manifest = openSheet<ManifestLine>(join(folder, 'manifest.jsonl'))
  const aside = openSheet(join(folder, 'aside.jsonl'))
  const stories = gatherStories(spool, earlier)
  const records = await openRecords(folder, formats)
  const put = openFolder(folder)
  for await (const one of allRendered(spool, writing)) {
    for (const [path, content] of one.files) put(path, content)
    if (one.record !== null) for (const sheet of records) sheet.add(one.record)
    if (one.aside !== null) aside.add(one.aside)
    manifest.add(one.line)
    stories.choose(one.line.id, one.chosen)
    onWritten(one)
  }
  const sheet = openSheet<StoryLine>(join(folder, 'stories.jsonl'))
  for (const line of stories.lines()) sheet.add(line)
  for (const open of [manifest, aside, sheet, ...records]) open.close()
}

/** The formats that hold all articles in one file. */
async function openRecords(
  folder: string,
  formats: Wanted['formats'],
): Promise<readonly Sheet<ArticleRecord>[]> {
  const lines = formats.includes('jsonl') ? [openSheet<ArticleRecord>(join(folder, 'articles.jsonl'))] : []
  if (!formats.includes('parquet')) return lines
  const { openParquet } = await import('./parquet.ts')
  return [...lines, openParquet(join(folder, 'articles.parquet'))]
}

/**
 * Renders all documents. What the crew could not render in time is rendered here, however long it takes,
 * since nothing can be set aside at this point.
 */
async function* allRendered(
  spool: Spool,
  { folder, crew, formats, layout, keepCopies }: Writing,
): AsyncGenerator<Rendered> {
  const wanted: Wanted = { formats, layout, keepCopies }
  const ask = (slips: readonly Slip[]): Promise<readonly Reply<Rendered>[]> =>
    oneByOne(slips, (some) => crew.ask('render', { path: spool.path, slips: some, wanted, folder }))
  let index = 0
  for await (const replies of inOrder(slipBatches(spool), crew.ahead, ask)) {
    for (const reply of replies) {
      yield 'value' in reply ? reply.value : rendered(spool.at(index), wanted)
      index++
    }
  }
}
