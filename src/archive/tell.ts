/**
 * The three actions of `copydesk archive`, with their output as text. Each throws an unusable error if there
 * is no archive.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defaults } from '../../stages/kit/settings.ts'
import { unusable } from '../unusable.ts'
import { compactArchive } from './compact.ts'
import { makerIn } from './for-run.ts'
import { openArchive } from './open.ts'
import type { Archive, Opening } from './open.ts'
import { statsOf } from './stats.ts'
import { verifyArchive } from './verify.ts'

type Say = Opening['say']

export function statsText(folder: string, say: Say): string {
  const stats = withArchive(folder, { say, damage: 'refuse' }, statsOf)
  return lines([
    `${stats.articles} articles, and ${stats.superseded} superseded contents`,
    `${stats.stories} stories of two or more, with ${stats.copies} copies; ${stats.edges} pairs found alike`,
    `${stats.segments} segments, ${stats.segmentBytes} bytes; catalogue ${stats.catalogueBytes} bytes; format ${stats.format}`,
  ])
}

export function verifyText(folder: string, say: Say): { readonly text: string; readonly damaged: number } {
  const { checked, segments, catalogue } = withArchive(folder, { say, damage: 'report' }, verifyArchive)
  const found = [...segments, ...catalogue]
  if (found.length === 0) return { text: `${checked} entries checked, none damaged\n`, damaged: 0 }
  const mend =
    segments.length === 0
      ? 'the catalogue can be made anew: copydesk archive compact DIR'
      : 'what is damaged in segments is lost; copydesk archive compact DIR --drop-damaged leaves it out'
  const text = lines([...found, `${checked} entries checked, ${found.length} damaged`, mend])
  return { text, damaged: found.length }
}

export function compactText(
  folder: string,
  { say, dropDamaged }: { readonly say: Say; readonly dropDamaged: boolean },
): string {
  const maker = makerIn(defaults)
  if (maker === undefined) throw new Error('there is no stage that looks for copies')
  const { before, after, articles } = withArchive(
    folder,
    { say, damage: dropDamaged ? 'drop' : 'report' },
    (archive) => compactArchive(archive, maker, dropDamaged),
  )
  return `${articles} articles; segments ${before} bytes before, ${after} after\n`
}

/** Opens the archive for one action. Throws if there is none; it never creates one. */
function withArchive<T>(folder: string, opening: Opening, deed: (archive: Archive) => T): T {
  if (!existsSync(join(folder, 'segments')))
    throw unusable(`${folder}: no archive; clean --archive DIR makes one`)
  const archive = openArchive(folder, opening)
  try {
    return deed(archive)
  } finally {
    archive.close()
  }
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`
}
