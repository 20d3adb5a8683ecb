/** Makes output folders for the tests of the report: as a run would have written them, made up, of any size. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ManifestLine, Removal } from '../../src/write/shapes.ts'
import { fileName } from '../../src/write/names.ts'

export interface MadeUp {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly removals: readonly Removal[]
  readonly status?: 'canonical' | 'copy'
  readonly story?: string
}

/** Writes a run of these documents, in the order given, and its stories. */
export function writeRun(out: string, documents: Iterable<MadeUp>, stories: readonly object[] = []): void {
  const lines: string[] = []
  mkdirSync(out, { recursive: true })
  for (const document of documents) {
    lines.push(`${JSON.stringify(manifestLine(document))}\n`)
    const { id, title, paragraphs, removals, status } = document
    if (status !== 'copy')
      put(join(out, 'articles', `${fileName(id)}.txt`), `${title}\n\n${paragraphs.join('\n\n')}\n`)
    if (removals.length > 0)
      put(
        join(out, 'removed', `${fileName(id)}.jsonl`),
        removals.map((line) => `${JSON.stringify(line)}\n`).join(''),
      )
  }
  writeFileSync(join(out, 'manifest.jsonl'), lines.join(''))
  writeFileSync(join(out, 'stories.jsonl'), stories.map((story) => `${JSON.stringify(story)}\n`).join(''))
  writeFileSync(join(out, 'aside.jsonl'), '')
  writeFileSync(
    join(out, 'run.json'),
    JSON.stringify({ copydesk: '0.1.0', settings: {}, counts: {}, rules: [] }),
  )
}

/** A line that a stage took out. */
export function dropped(block: number, text: string, by: Partial<Removal> = {}): Removal {
  const from = block * 1000
  return {
    block,
    from,
    to: from + text.length,
    stage: 'boilerplate',
    rule: 'en/share-bar',
    does: 'drop',
    text,
    becomes: null,
    saw: text,
    ...by,
  }
}

/** That many articles of the usual length: six paragraphs that stayed, a dozen lines that went. */
export function* manyArticles(count: number): Generator<MadeUp> {
  for (let n = 0; n < count; n++) {
    const paragraphs = Array.from({ length: 6 }, (_, p) =>
      sentenceOf(n * 6 + p)
        .repeat(3)
        .trim(),
    )
    const head = Array.from({ length: 8 }, (_, p) =>
      dropped(p, `Menu entry ${p}`, {
        stage: 'main-content',
        rule: 'main-content/outside',
        saw: 'probability 0.031: first guess 30; junk between the strict stretch and here 0',
      }),
    )
    const tail = Array.from({ length: 10 }, (_, p) =>
      dropped(14 + p, `Teaser ${p}: ${sentenceOf(n + p)}`, {
        rule: 'en/related-list',
        saw: 'below "Related stories"',
      }),
    )
    const id = `paper-${n % 40}/${String(n).padStart(6, '0')}.html`
    yield {
      id,
      title: `Report ${n} from ${PLACES[n % PLACES.length] ?? ''}`,
      paragraphs,
      removals: [...head, ...tail],
    }
  }
}

const PLACES = ['Lindholm', 'Aldmouth', 'Merrin Head', 'Port Ellery', 'Wexcombe', 'Valbrune']
const DEEDS = [
  'voted to keep the ferry',
  'mended the sea wall',
  'opened a library in the old station',
  'counted the terns again',
]

function sentenceOf(n: number): string {
  return `The council of ${PLACES[n % PLACES.length] ?? ''} ${DEEDS[n % DEEDS.length] ?? ''} on the ${(n % 28) + 1}th, by ${n} votes, and said that it would look at the cost once more before the winter. `
}

function manifestLine({
  id,
  title,
  paragraphs,
  removals,
  status = 'canonical',
  story = id,
}: MadeUp): ManifestLine {
  const gone = removals.filter(({ does }) => does === 'drop')
  const removed = { blocks: gone.length, characters: gone.reduce((sum, { text }) => sum + text.length, 0) }
  const stages = [...new Set(gone.map(({ stage }) => stage))]
  return {
    id,
    status,
    reason: null,
    warnings: [],
    story,
    relation: status === 'copy' ? 'near' : null,
    likeness: status === 'copy' ? 0.9 : null,
    sha256: '',
    text_sha256: null,
    encoding: 'utf-8',
    form: 'html',
    language: 'en',
    title,
    kept: { blocks: paragraphs.length, characters: paragraphs.join('').length },
    dropped: { ...removed, by: Object.fromEntries(stages.map((stage) => [stage, removed])) },
    file: status === 'copy' ? null : `articles/${fileName(id)}.txt`,
  }
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
