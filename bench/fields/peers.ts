/** The peers of the fields bench: Readability and Defuddle on linkedom's page, trafilatura in Python where it can be had. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { decode } from '../../src/read/decode.ts'
import type { Fields } from './right.ts'
import { bytesOf } from './pages.ts'
import type { LabelledPage } from './pages.ts'

export interface System {
  readonly name: string
  /** By the page's id. A page that the system fails on has nothing. */
  readonly said: ReadonlyMap<string, Fields>
}

const NOTHING: Fields = { title: null, authors: [], date: null }

/** Pinned, so that the figures can be had again; justext needs the third. */
const PYTHON_PACKAGES = ['trafilatura==2.3.1', 'lxml_html_clean']

export async function peers(pages: readonly LabelledPage[]): Promise<readonly System[]> {
  const python = await trafilatura(pages)
  const others = [
    { name: 'Readability', said: await each(pages, readability) },
    { name: 'Defuddle', said: await each(pages, defuddle) },
  ]
  return python === undefined ? others : [python, ...others]
}

async function each(
  pages: readonly LabelledPage[],
  read: (html: string) => Fields | Promise<Fields>,
): Promise<ReadonlyMap<string, Fields>> {
  const said = new Map<string, Fields>()
  for (const page of pages) {
    try {
      said.set(page.id, await read(decode(bytesOf(page)).text))
    } catch {
      said.set(page.id, NOTHING)
    }
  }
  return said
}

function readability(html: string): Fields {
  const found = new Readability(parseHTML(html).document).parse()
  return {
    title: found?.title ?? null,
    authors: authorsIn(found?.byline),
    date: found?.publishedTime ?? null,
  }
}

/** Quiet: it tells the console of every page that it finds hard. */
async function defuddle(html: string): Promise<Fields> {
  const { log, warn, error } = console
  Object.assign(console, { log: quiet, warn: quiet, error: quiet })
  try {
    const found = await Defuddle(parseHTML(html).document, '', { useAsync: false })
    return { title: found.title, authors: authorsIn(found.author), date: found.published }
  } finally {
    Object.assign(console, { log, warn, error })
  }
}

function quiet(): void {
  return undefined
}

/** Peers give all authors as one string: parted as the gold is. */
function authorsIn(byline: string | null | undefined): readonly string[] {
  if (byline === null || byline === undefined) return []
  return byline
    .replace(/^by\s+/i, '')
    .split(/\s*(?:[,;|\n]|\sand\s|&)\s*/)
    .filter((name) => name !== '')
}

/** Lives in build/, which npm run bench makes; undefined, with a word on stderr, where there is no Python or no network. */
async function trafilatura(pages: readonly LabelledPage[]): Promise<System | undefined> {
  const venv = join('build', 'peers')
  const python = join(venv, 'bin', 'python')
  if (!existsSync(python)) spawnSync('python3', ['-m', 'venv', venv])
  const ready = (): boolean => spawnSync(python, ['-c', 'import trafilatura']).status === 0
  if (!ready()) spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES])
  if (!ready()) {
    process.stderr.write('bench: trafilatura could not be installed; it is left out\n')
    return undefined
  }
  const input = pages.map(({ id, file }) => `${id}\t${file}`).join('\n')
  const { stdout } = spawnSync(python, [join('bench', 'fields', 'read_trafilatura.py')], {
    input,
    maxBuffer: 1e9,
  })
  const said = new Map<string, Fields>()
  for (const line of stdout.toString('utf8').split('\n').filter(Boolean)) {
    const told: { id: string; title: string | null; author: string | null; date: string | null } =
      JSON.parse(line)
    said.set(told.id, { title: told.title, authors: authorsIn(told.author), date: told.date })
  }
  return { name: 'trafilatura', said }
}
