/** The labelled pages of the fields bench, and which of two halves their host falls into. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hash32 } from '../../stages/kit/hash.ts'
import type { Gold } from './right.ts'

export interface LabelledPage {
  readonly id: string
  readonly file: string
  readonly gold: Gold
  /** Pages of one host fall into one half: what was developed on one is checked on the other. */
  readonly half: 'developed' | 'held'
}

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
      half: hash32(hostOf(line.url ?? id)) % 2 === 0 ? 'developed' : 'held',
    }))
}

export function bytesOf(page: LabelledPage): Uint8Array {
  return gunzipSync(readFileSync(page.file))
}

function hostOf(url: string): string {
  return (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url).toLowerCase()
}
