/** The peers of the fields bench: Readability and Defuddle on linkedom's page, trafilatura in Python where it can be had. */
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { decode } from '../../src/read/encodings/decode.ts'
import { askPython } from '../python.ts'
import { quietly } from '../quietly.ts'
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
  const python = trafilatura(pages)
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

async function defuddle(html: string): Promise<Fields> {
  const found = await quietly(() => Defuddle(parseHTML(html).document, '', { useAsync: false }))
  return { title: found.title, authors: authorsIn(found.author), date: found.published }
}

/** Peers give all authors as one string: parted as the gold is. */
function authorsIn(byline: string | null | undefined): readonly string[] {
  if (byline === null || byline === undefined) return []
  return byline
    .replace(/^by\s+/i, '')
    .split(/\s*(?:[,;|\n]|\sand\s|&)\s*/)
    .filter((name) => name !== '')
}

function trafilatura(pages: readonly LabelledPage[]): System | undefined {
  const input = pages.map(({ id, file }) => `${id}\t${file}`)
  const lines = askPython('fields/read_trafilatura.py', input, {
    packages: PYTHON_PACKAGES,
    modules: ['trafilatura'],
  })
  if (lines === undefined) return undefined
  const said = new Map<string, Fields>()
  for (const line of lines) {
    const told: { id: string; title: string | null; author: string | null; date: string | null } =
      JSON.parse(line)
    said.set(told.id, { title: told.title, authors: authorsIn(told.author), date: told.date })
  }
  return { name: 'trafilatura', said }
}
