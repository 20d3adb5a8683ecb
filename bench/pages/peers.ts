/** What the peers make of the same pages: Readability and Defuddle on linkedom's page, four extractors in Python. */
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { createPipeline } from '../../src/index.ts'
import { decode } from '../../src/read/decode.ts'
import { openPage } from '../../src/read/html.ts'
import { bytesOf } from '../fields/pages.ts'
import type { LabelledPage } from '../fields/pages.ts'
import { askPython } from '../python.ts'
import { quietly } from '../quietly.ts'

export interface System {
  readonly name: string
  /** By the page's id. */
  readonly texts: ReadonlyMap<string, string>
  /** Milliseconds of processor a page, from its bytes to its text. */
  readonly milliseconds: number
}

type Extract = (bytes: Uint8Array) => string | Promise<string>

const PACKAGES = ['trafilatura==2.3.1', 'lxml_html_clean', 'resiliparse==2.0.1', 'jusText==3.0.2']
/** Pages read before the clock runs, so that what is measured is compiled. */
const WARM = 30

export async function ours(pages: readonly LabelledPage[]): Promise<System> {
  const { clean } = createPipeline()
  return measured('copydesk', pages, (bytes) => clean({ id: 'page.html', content: bytes }).text)
}

/** What parsing alone costs; its text is nobody's. */
export async function parsing(pages: readonly LabelledPage[]): Promise<System> {
  return measured('htmlparser2, its DOM alone', pages, (bytes) => {
    parseDocument(decode(bytes).text)
    return ''
  })
}

export async function peers(pages: readonly LabelledPage[]): Promise<readonly System[]> {
  return [
    await measured('Readability', pages, readability),
    await measured('Defuddle', pages, defuddle),
    ...inPython(pages),
  ]
}

async function measured(name: string, pages: readonly LabelledPage[], extract: Extract): Promise<System> {
  const texts = new Map<string, string>()
  for (const page of pages.slice(0, WARM)) await textBy(extract, bytesOf(page))
  let spent = 0
  for (const page of pages) {
    const bytes = bytesOf(page)
    const start = process.cpuUsage()
    texts.set(page.id, await textBy(extract, bytes))
    const { user, system } = process.cpuUsage(start)
    spent += (user + system) / 1000
  }
  return { name, texts, milliseconds: spent / Math.max(1, pages.length) }
}

/** A page that a system fails on has nothing. */
async function textBy(extract: Extract, bytes: Uint8Array): Promise<string> {
  try {
    return await extract(bytes)
  } catch {
    return ''
  }
}

function readability(bytes: Uint8Array): string {
  const found = new Readability(parseHTML(decode(bytes).text).document).parse()
  return textOf(found?.content ?? '')
}

async function defuddle(bytes: Uint8Array): Promise<string> {
  const { document } = parseHTML(decode(bytes).text)
  const found = await quietly(() => Defuddle(document, '', { useAsync: false }))
  return textOf(found.content)
}

/** The text of the HTML that a peer gives, block by block: its own plain text glues the words of neighbours. */
function textOf(html: string): string {
  return openPage(html)
    .blocks.map(({ text }) => text)
    .join('\n')
}

function inPython(pages: readonly LabelledPage[]): readonly System[] {
  const input = pages.map(({ id, file }) => `${id}\t${file}`)
  const modules = ['trafilatura', 'resiliparse', 'justext']
  const lines = askPython('pages/read_peers.py', input, { packages: PACKAGES, modules }) ?? []
  const byPeer = new Map<string, { readonly texts: Map<string, string>; seconds: number }>()
  for (const line of lines) {
    const told: { peer: string; id: string; text: string; seconds: number } = JSON.parse(line)
    const system = byPeer.get(told.peer) ?? { texts: new Map<string, string>(), seconds: 0 }
    system.texts.set(told.id, told.text)
    system.seconds += told.seconds
    byPeer.set(told.peer, system)
  }
  return [...byPeer].map(([name, { texts, seconds }]) => {
    return { name, texts, milliseconds: (seconds * 1000) / Math.max(1, pages.length) }
  })
}
