/**
 * Writes a diff in pieces, with the summary first. The details wait in a temporary file until everything is
 * counted.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { pageEnd } from '../page.ts'
import type { PastRun } from '../read/past/run-folder.ts'
import { visibleJson } from '../visible.ts'
import { rulesNamed } from './causes.ts'
import type { RunChange } from './causes.ts'
import type { ArticleChange } from './change.ts'
import { articleAsHtml, summaryAsHtml } from './html.ts'
import { compareRuns } from './runs.ts'
import { openDiffTally } from './tally.ts'
import type { DiffSummary, DiffTally } from './tally.ts'
import { articleAsLine, articleAsText, summaryAsText } from './text.ts'
import { writeWhole } from '../write/whole.ts'

export type Manner = 'text' | 'stat' | 'json' | 'html'

export interface DiffPieces {
  readonly summary: DiffSummary
  /** The whole diff, in pieces. Read it to the end or close it, so that the temporary file is deleted. */
  readonly pieces: Generator<string>
}

/** Characters gathered before they go to disk, and bytes read back at once. */
const PIECE = 1 << 18

/**
 * Compares two runs and renders the result in one of four formats. Throws an unusable error if a run cannot
 * be read.
 */
export function tellDiff(old: PastRun, next: PastRun, manner: Manner): DiffPieces {
  const { summary: head, article, end } = MANNERS[manner]
  const { runs, articles } = compareRuns(old, next, true)
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-diff-'))
  const clear = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clear)
  try {
    const details = openSync(join(folder, 'details'), 'w+')
    const summary = writeDetails(details, articles(), {
      tell: article,
      tally: openDiffTally(rulesNamed(runs)),
    })
    return { summary, pieces: pieces(details, folder, [head(runs, summary), end]) }
  } catch (error) {
    clear()
    throw error
  }
}

/** Writes every changed article into the file and returns the counts. */
function writeDetails(
  details: number,
  articles: Iterable<ArticleChange | undefined>,
  { tell, tally }: { readonly tell: InManner['article']; readonly tally: DiffTally },
): DiffSummary {
  let gathered = ''
  for (const change of articles) {
    tally.count(change)
    if (change === undefined) continue
    gathered += tell(change)
    if (gathered.length < PIECE) continue
    writeWhole(details, gathered)
    gathered = ''
  }
  writeWhole(details, gathered)
  return tally.summary()
}

interface InManner {
  readonly summary: (runs: RunChange, summary: DiffSummary) => string
  readonly article: (change: ArticleChange) => string
  readonly end: string
}

const MANNERS: Readonly<Record<Manner, InManner>> = {
  text: { summary: summaryAsText, article: articleAsText, end: '' },
  stat: { summary: summaryAsText, article: articleAsLine, end: '' },
  html: { summary: summaryAsHtml, article: articleAsHtml, end: pageEnd },
  json: {
    summary: (runs, summary) => `${visibleJson({ is: 'summary', ...runs, ...summary })}\n`,
    article: (change) => `${visibleJson({ is: 'article', ...change })}\n`,
    end: '',
  },
}

function* pieces(details: number, folder: string, [head, end]: readonly [string, string]): Generator<string> {
  const decoder = new StringDecoder('utf8')
  const piece = Buffer.allocUnsafe(PIECE)
  try {
    yield head
    let at = 0
    for (let size = readSync(details, piece, 0, PIECE, at); size > 0;) {
      yield decoder.write(piece.subarray(0, size))
      at += size
      size = readSync(details, piece, 0, PIECE, at)
    }
    yield end
  } finally {
    closeSync(details)
    rmSync(folder, { recursive: true, force: true })
  }
}
