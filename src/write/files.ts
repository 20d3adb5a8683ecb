/** Writes a finished run below one folder: articles, trails, manifest, stories, what was set aside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '../../stages/kit/article.ts'
import type { EarlierStory } from '../archive/earlier.ts'
import type { Format } from '../settings.ts'
import { articleOf, byBytes } from '../spool/spool.ts'
import type { Opened, Spool } from '../spool/spool.ts'
import { articlePath } from './layout.ts'
import type { Layout } from './layout.ts'
import { asideLine, manifestLine, statusOf } from './manifest.ts'
import { markdownFile } from './markdown.ts'
import { fileName } from './names.ts'
import { openParquet } from './parquet.ts'
import { recordOf } from './record.ts'
import { textFile, textOf } from './render.ts'
import type { ArticleRecord, ManifestLine, Removal, StoryLine } from './shapes.ts'
import { openSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { gatherStories } from './stories.ts'
import { removalsOf } from './trail.ts'

export interface Writing {
  readonly folder: string
  readonly formats: readonly Format[]
  readonly layout: Layout
  readonly keepCopies: boolean
  /** What a run against an archive found of stories that reach into earlier runs. */
  readonly earlier?: ReadonlyMap<string, EarlierStory>
  /** Sees every line of the manifest as it is written. */
  readonly onLine: (line: ManifestLine, removals: readonly Removal[]) => void
}

/** Formats with a file for each article, in the order in which the manifest names the first. */
const FILES = [
  ['txt', textFile],
  ['md', markdownFile],
] as const

/** Writes every entry of the spool, sorted by id in UTF-8 byte order. */
export function writeFiles(spool: Spool, writing: Writing): void {
  const order = spool.ids
    .map((_, index) => index)
    .toSorted((a, b) => byBytes(spool.ids[a] ?? '', spool.ids[b] ?? ''))
  const manifest = openSheet<ManifestLine>(join(writing.folder, 'manifest.jsonl'))
  const aside = openSheet(join(writing.folder, 'aside.jsonl'))
  const stories = gatherStories(spool, writing.earlier)
  const records = openRecords(writing)
  for (const index of order) {
    const entry = spool.at(index)
    if (entry.is === 'aside') {
      aside.add(entry.aside)
      manifest.add(asideLine(entry))
      writing.onLine(asideLine(entry), [])
      continue
    }
    const article = articleOf(entry)
    manifest.add(writeArticle(entry, article, { writing, records }))
    stories.choose(article)
  }
  const sheet = openSheet<StoryLine>(join(writing.folder, 'stories.jsonl'))
  for (const line of stories.lines()) sheet.add(line)
  for (const open of [manifest, aside, sheet, ...records]) open.close()
}

/** The formats that hold all articles in one file. */
function openRecords({ folder, formats }: Writing): readonly Sheet<ArticleRecord>[] {
  return [
    ...(formats.includes('jsonl') ? [openSheet<ArticleRecord>(join(folder, 'articles.jsonl'))] : []),
    ...(formats.includes('parquet') ? [openParquet(join(folder, 'articles.parquet'))] : []),
  ]
}

function writeArticle(
  entry: Opened,
  article: Article,
  to: { readonly writing: Writing; readonly records: readonly Sheet<ArticleRecord>[] },
): ManifestLine {
  const { writing, records } = to
  const removals = removalsOf(entry.opened, entry.trail)
  const { status } = statusOf(article)
  const wanted = status === 'canonical' || (status === 'copy' && writing.keepCopies)
  if (wanted) for (const sheet of records) sheet.add(recordOf(article))
  const file = wanted ? writeTexts(article, status, writing) : null
  if (removals.length > 0) {
    const lines = removals.map((removal) => `${JSON.stringify(removal)}\n`)
    write(join(writing.folder, 'removed', `${fileName(entry.id)}.jsonl`), lines.join(''))
  }
  const line = manifestLine(entry, article, { text: textOf(article), removals, file })
  writing.onLine(line, removals)
  return line
}

/** A file for each format that has one; gives the first one's path below the folder. */
function writeTexts(article: Article, status: string, { folder, formats, layout }: Writing): string | null {
  const path = `${status === 'copy' ? 'copies' : 'articles'}/${articlePath(article, layout)}`
  const wanted = FILES.filter(([format]) => formats.includes(format))
  for (const [format, contentOf] of wanted) write(join(folder, `${path}.${format}`), contentOf(article))
  const [first] = wanted
  return first === undefined ? null : `${path}.${first[0]}`
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
