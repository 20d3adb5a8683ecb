/** Writes a finished run below one folder: articles, trails, manifest, stories, what was set aside. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '../../stages/kit/article.ts'
import type { EarlierStory } from '../archive/earlier.ts'
import type { Format } from '../settings.ts'
import { articleOf, byBytes } from '../spool/spool.ts'
import type { Opened, Spool } from '../spool/spool.ts'
import { asideLine, manifestLine, statusOf } from './manifest.ts'
import type { ManifestLine } from './manifest.ts'
import { fileName } from './names.ts'
import { recordOf } from './record.ts'
import { textFile, textOf } from './render.ts'
import { gatherStories } from './stories.ts'
import { removalsOf } from './trail.ts'

export interface Writing {
  readonly folder: string
  readonly formats: readonly Format[]
  readonly keepCopies: boolean
  /** What a run against an archive found of stories that reach into earlier runs. */
  readonly earlier?: ReadonlyMap<string, EarlierStory>
  /** Sees every line of the manifest as it is written. */
  readonly onLine: (line: ManifestLine, removals: ReturnType<typeof removalsOf>) => void
}

/** Writes every entry of the spool, sorted by id in UTF-8 byte order. */
export function writeFiles(spool: Spool, writing: Writing): void {
  const order = spool.ids
    .map((_, index) => index)
    .toSorted((a, b) => byBytes(spool.ids[a] ?? '', spool.ids[b] ?? ''))
  const manifest = openSheet(writing.folder, 'manifest.jsonl')
  const aside = openSheet(writing.folder, 'aside.jsonl')
  const records = writing.formats.includes('jsonl') ? openSheet(writing.folder, 'articles.jsonl') : undefined
  const stories = gatherStories(spool, writing.earlier)
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
  const sheet = openSheet(writing.folder, 'stories.jsonl')
  for (const line of stories.lines()) sheet.add(line)
  for (const one of [manifest, aside, sheet, records]) one?.close()
}

interface Sheet {
  readonly add: (line: object) => void
  readonly close: () => void
}

/** A file of JSON lines that is written once, from the top. */
function openSheet(folder: string, name: string): Sheet {
  const file = openSync(join(folder, name), 'w')
  return { add: (line) => writeSync(file, `${JSON.stringify(line)}\n`), close: () => closeSync(file) }
}

function writeArticle(
  entry: Opened,
  article: Article,
  to: { readonly writing: Writing; readonly records: Sheet | undefined },
): ManifestLine {
  const { writing, records } = to
  const removals = removalsOf(entry.opened, entry.trail)
  const { status } = statusOf(article)
  const wanted = status === 'canonical' || (status === 'copy' && writing.keepCopies)
  if (wanted) records?.add(recordOf(article))
  const folder = status === 'copy' ? 'copies' : 'articles'
  const file = wanted && writing.formats.includes('txt') ? `${folder}/${fileName(entry.id)}.txt` : null
  if (file !== null) write(join(writing.folder, file), textFile(article))
  if (removals.length > 0) {
    const lines = removals.map((removal) => `${JSON.stringify(removal)}\n`)
    write(join(writing.folder, 'removed', `${fileName(entry.id)}.jsonl`), lines.join(''))
  }
  const line = manifestLine(entry, article, { text: textOf(article), removals, file })
  writing.onLine(line, removals)
  return line
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
