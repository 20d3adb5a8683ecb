/**
 * Where a report is written: one page, or a folder of pages. Files that copydesk did not write are never
 * overwritten.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { unusable } from '../unusable.ts'
import { makeFolder } from '../write/folder.ts'
import { UNFINISHED, writeBeside } from './beside.ts'
import { figure } from './figures.ts'
import { html } from './html.ts'
import { overviewHtml } from './overview.ts'
import { GENERATOR, plainPage } from './page.ts'
import type { About, PagePlace, Range } from './section.ts'
import type { Overview } from './tally.ts'

export interface Target {
  /** The page to open. */
  readonly path: string
  /** Where the page of this number, from 0, is written. */
  readonly page: (number: number, range: Range) => PagePlace
  /** Writes the index page, if there are several pages. */
  readonly finish: (whole: Whole) => void
}

export interface Whole {
  readonly about: About
  readonly overview: Overview
}

/** Our mark is within this many bytes of a file, if the file is ours. */
const HEAD = 2048

/**
 * Prepares for that many pages. Throws an unusable error if a file there is not ours, or if the place is
 * inside the run.
 */
export function openTarget(page: string, run: { readonly out: string; readonly pages: number }): Target {
  const inside = relative(run.out, page)
  if (!inside.startsWith('..') && inside !== page) {
    throw unusable(
      `${page}: lies inside the run, which holds nothing but the run; name a place outside it with --to`,
    )
  }
  refuseStranger(page)
  makeFolder(dirname(page))
  if (run.pages <= 1) return { path: page, page: () => ({ path: page }), finish: () => undefined }
  return folderTarget(page.replace(/\.html?$/i, ''), run.pages)
}

function folderTarget(folder: string, pages: number): Target {
  clearOwn(folder)
  mkdirSync(folder, { recursive: true })
  const digits = String(pages).length
  const ranges: (Range & { readonly name: string })[] = []
  const path = join(folder, 'index.html')
  function page(number: number, range: Range): PagePlace {
    const name = `page-${String(number + 1).padStart(digits, '0')}.html`
    ranges.push({ ...range, name })
    return { path: join(folder, name), whole: 'index.html', range: `page ${number + 1} of ${pages}` }
  }
  function finish({ about, overview }: Whole): void {
    const list = html`<section class="wide" aria-labelledby="pages-title">
      <h2 id="pages-title">Pages</h2>
      <ol class="pages">
        ${ranges.map(
          ({ name, first, last, documents }) =>
            html`<li>
              <a href="${name}">${first} to ${last}</a> <span class="count">${figure(documents)}</span>
            </li>`,
        )}
      </ol>
    </section>`
    const content = html`${overviewHtml(overview, { ...about, linked: false, pages: list })}`
    const whole = plainPage(`${about.title}: report`, content)
    writeBeside(path, (file) => writeFileSync(file, whole))
  }
  return { path, page, finish }
}

/** Deletes the pages of an earlier report. A folder with anything else in it is refused. */
function clearOwn(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw stranger(folder)
  const own = /^(?:index|page-\d+)\.html(?:\.part)?$/
  const paths = readdirSync(folder).map((name) => ({ name, path: join(folder, name) }))
  for (const { name, path } of paths) {
    if (!own.test(name)) throw stranger(path)
    if (!name.endsWith(UNFINISHED)) refuseStranger(path)
  }
  for (const { path } of paths) rmSync(path)
}

function refuseStranger(path: string): void {
  if (!existsSync(path)) return
  if (!statSync(path).isFile()) throw stranger(path)
  const bytes = Buffer.alloc(HEAD)
  const file = openSync(path, 'r')
  const length = readSync(file, bytes, 0, HEAD, 0)
  closeSync(file)
  if (!bytes.toString('latin1', 0, length).includes(GENERATOR)) throw stranger(path)
}

function stranger(path: string): Error {
  return unusable(`${path}: not written by copydesk; remove it or name another place with --to`)
}
