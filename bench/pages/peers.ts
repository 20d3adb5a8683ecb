/** What ours and the peers make of the same pages, one after the other, each in a process of its own; four extractors in Python. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LabelledPage } from '../fields/pages.ts'
import { askPython } from '../python.ts'

export interface System extends Told {
  readonly name: string
}

export interface Asked {
  readonly name: string
  readonly pages: readonly LabelledPage[]
}

export interface Told {
  /** By the page's id. */
  readonly texts: ReadonlyMap<string, string>
  /** Milliseconds of processor a page, from its bytes to its text. */
  readonly milliseconds: number
  /** The most memory that was resident, beyond what its process began with once all was loaded. */
  readonly megabytes: number
}

const PACKAGES = ['trafilatura==2.3.1', 'lxml_html_clean', 'resiliparse==2.0.1', 'jusText==3.0.2']
const MODULES = ['trafilatura', 'resiliparse', 'justext']
const IN_PYTHON = ['trafilatura', 'trafilatura, fast', 'resiliparse', 'jusText']

export async function inNode(name: string, pages: readonly LabelledPage[]): Promise<System> {
  const child = fork(fileURLToPath(new URL('one.js', import.meta.url)), { serialization: 'advanced' })
  child.send({ name, pages })
  const [told]: readonly Told[] = await once(child, 'message')
  if (told === undefined) throw new Error(`${name} told nothing`)
  return { name, ...told }
}

export function inPython(pages: readonly LabelledPage[]): readonly System[] {
  const input = pages.map(({ id, file }) => `${id}\t${file}`)
  return IN_PYTHON.flatMap((name) => {
    const asked = { packages: PACKAGES, modules: MODULES, words: [name] }
    const lines = askPython('pages/read_peers.py', input, asked)
    return lines === undefined ? [] : [systemOf(name, lines)]
  })
}

/** A line for each page, and one for the memory. */
function systemOf(name: string, lines: readonly string[]): System {
  const texts = new Map<string, string>()
  let seconds = 0
  let megabytes = 0
  for (const line of lines) {
    const told: { id?: string; text?: string; seconds?: number; megabytes?: number } = JSON.parse(line)
    if (told.id !== undefined) texts.set(told.id, told.text ?? '')
    seconds += told.seconds ?? 0
    megabytes += told.megabytes ?? 0
  }
  return { name, texts, milliseconds: (seconds * 1000) / Math.max(1, texts.size), megabytes }
}
