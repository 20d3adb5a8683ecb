/** All that is written of one document, as texts and lines ready to be put into files. */
import type { Article } from '../../stages/kit/article.ts'
import type { Aside } from '../attempt.ts'
import type { Format } from '../settings.ts'
import type { Entry, Opened } from '../spool/entry.ts'
import { articlePath } from './layout.ts'
import type { Layout } from './layout.ts'
import { asideLine, manifestLine, statusOf } from './manifest.ts'
import { markdownFile } from './markdown.ts'
import { trailName } from './names.ts'
import { recordOf } from './record.ts'
import { textFile, textOf } from './render.ts'
import type { ArticleRecord, ManifestLine, Removal } from './shapes.ts'
import { deciding, replayWithRemovals } from './trail.ts'

/** What is to be written of every document. */
export interface Wanted {
  readonly formats: readonly Format[]
  readonly layout: Layout
  readonly keepCopies: boolean
}

export interface Rendered {
  readonly line: ManifestLine
  /** Files of its own: path below the output folder, and content. */
  readonly files: readonly (readonly [path: string, content: string])[]
  /** Its record for formats that hold all articles in one file. */
  readonly record: ArticleRecord | null
  /** Why it was set aside. */
  readonly aside: Aside | null
  /** The criterion that made it the canonical article of its story. */
  readonly chosen: string | null
  readonly rules: readonly RuleCount[]
}

/** Blocks and characters that a rule removed or changed. */
export interface RuleCount {
  readonly rule: string
  readonly blocks: number
  readonly characters: number
}

/** Formats with a file for each article, in the order in which the manifest names the first. */
const FILES = [
  ['txt', textFile],
  ['md', markdownFile],
] as const

const NOTHING = { files: [], record: null, chosen: null, rules: [] }

export function rendered(entry: Entry, wanted: Wanted): Rendered {
  if (entry.is === 'aside') return { ...NOTHING, line: asideLine(entry), aside: entry.aside }
  return renderedArticle(entry, wanted)
}

function renderedArticle(entry: Opened, wanted: Wanted): Rendered {
  const { article, removals } = replayWithRemovals(entry.opened, entry.trail)
  const { status } = statusOf(article)
  const kept = status === 'canonical' || (status === 'copy' && wanted.keepCopies)
  const texts = kept ? textsOf(article, status, wanted) : []
  const line = manifestLine(entry, article, { text: textOf(article), removals, file: texts[0]?.[0] ?? null })
  const inOneFile = wanted.formats.includes('jsonl') || wanted.formats.includes('parquet')
  return {
    line,
    files: removals.length === 0 ? texts : [...texts, removedFile(entry.id, removals)],
    record: kept && inOneFile ? recordOf(article) : null,
    aside: null,
    chosen: article.choice?.rule ?? null,
    rules: ruleCounts(removals),
  }
}

/** A file for each format that has one. */
function textsOf(article: Article, status: string, { formats, layout }: Wanted): Rendered['files'] {
  const path = `${status === 'copy' ? 'copies' : 'articles'}/${articlePath(article, layout)}`
  return FILES.filter(([format]) => formats.includes(format)).map(([format, contentOf]) => [
    `${path}.${format}`,
    contentOf(article),
  ])
}

function removedFile(id: string, removals: readonly Removal[]): Rendered['files'][number] {
  return [trailName(id), removals.map((removal) => `${JSON.stringify(removal)}\n`).join('')]
}

/** What each rule dropped or edited. Joins remove nothing and do not count. */
function ruleCounts(removals: readonly Removal[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { does, rule, text } of deciding(removals)) {
    if (does === 'join') continue
    const before = counts.get(rule) ?? { rule, blocks: 0, characters: 0 }
    counts.set(rule, { rule, blocks: before.blocks + 1, characters: before.characters + text.length })
  }
  return [...counts.values()]
}
