/** The labelled pages of the fields bench, and on which of two sides their host falls. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hash32 } from '../../stages/kit/hash.ts'
import { hostOf, withoutWww } from '../../stages/kit/host.ts'
import type { Gold } from './right.ts'

export interface LabelledPage {
  readonly id: string
  readonly file: string
  readonly gold: Gold
  /** Pages of one host fall on one side: what was developed on the one is checked on the other. */
  readonly side: 'developed' | 'held'
}

/** Of four parts of the hosts the one whose misses nobody has read. */
const HELD = 3

interface GoldLine extends Gold {
  readonly url: string | null
}

export function labelledPages(folder: string): readonly LabelledPage[] {
  const gold: Readonly<Record<string, GoldLine>> = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  return Object.entries(gold)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, line]) => ({
      id,
      file: join(folder, `${id}.html.gz`),
      gold: line,
      side: hash32(siteOf(line.url ?? id)) % 4 === HELD ? 'held' : 'developed',
    }))
}

export function bytesOf(page: LabelledPage): Uint8Array {
  return gunzipSync(readFileSync(page.file))
}

function siteOf(url: string): string {
  return withoutWww(hostOf(url)) || url.toLowerCase()
}
