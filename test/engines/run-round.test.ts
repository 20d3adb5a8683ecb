/** A corpus round: the marks do not depend on the order in which articles came, and what throws stays alone. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runRound } from '../../src/engines/local/run-round.ts'
import { textBlocks } from '../../src/read/text.ts'
import { checked } from '../../src/settings.ts'
import { openIntake } from '../../src/spool/intake.ts'
import type { Entry } from '../../src/spool/entry.ts'
import type { Spool } from '../../src/spool/spool.ts'
import { openCrew } from '../../src/workers/hire.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { Mark } from '../../stages/kit/mark.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'
import { articleOf } from '../article-of.ts'

const { settings } = checked({})
const texts = ['apple pear', 'pear plum', 'fig', 'plum apple', 'fig date', 'kiwi']

/** Articles that share a word meet; two that share one are a pair; the family's first gets a warning that names the rest. */
const sharers: CorpusStage<readonly string[]> = {
  name: 'sharers',
  scope: 'corpus',
  observe: (article) => (article.blocks[0]?.text ?? '').split(' '),
  keys: (note) => note,
  meet: (group) => group.slice(1).map((_, n) => [0, n + 1] as const),
  compare: (a, b) => ({ a: a.id, b: b.id, certainty: 1, relation: 'near', ofA: 1, ofB: 1, evidence: [] }),
  settle: ({ members, edges }) => {
    const saw = `${members.map(({ id }) => id).join(' ')} by ${edges.length}`
    const mark: Mark = { does: 'warn', rule: 'sharers/family', saw }
    return new Map([[members[0]?.id ?? '', [mark]]])
  },
}

describe('runRound', () => {
  it('brings families together and writes their marks', async () => {
    const spool = filled(texts.keys())
    await round(spool, sharers)
    expect(warnings(spool)).toEqual(['a0: a0 a1 a3 by 3', 'a2: a2 a4 by 1'])
  })
  it('does not know the order of arrival', async () => {
    const spool = filled([5, 3, 0, 4, 2, 1])
    await round(spool, sharers)
    expect(warnings(spool)).toEqual(['a0: a0 a1 a3 by 3', 'a2: a2 a4 by 1'])
  })
  it('sets an article aside at which the stage throws, and goes on', async () => {
    const spool = filled(texts.keys())
    const angry: CorpusStage<readonly string[]> = { ...sharers, observe: angryAt('fig', sharers) }
    await round(spool, angry)
    const aside = texts.map((_, n) => spool.at(n)).filter(({ is }) => is === 'aside')
    expect(aside.map(({ id }) => id)).toEqual(['a2'])
    expect(warnings(spool)).toEqual(['a0: a0 a1 a3 by 3'])
  })
  it('warns both articles of a pair that cannot be compared, and goes on', async () => {
    const spool = filled(texts.keys())
    await round(spool, {
      ...sharers,
      compare: (a, b, told) => {
        if (a.id === 'a2' || b.id === 'a3') throw new Error('no such word')
        return sharers.compare?.(a, b, told)
      },
    })
    const failed = (other: string): string => `could not be compared with ${other}: sharers: no such word`
    expect(warnings(spool)).toEqual([
      'a0: a0 a1 by 1',
      `a0: ${failed('a3')}`,
      `a1: ${failed('a3')}`,
      `a2: ${failed('a4')}`,
      `a3: ${failed('a0 and 1 more')}`,
      `a4: ${failed('a2')}`,
    ])
  })
  it('lays the two before the stage in the byte order of their ids', async () => {
    const [low, high] = ['\u{ff21}', '\u{1f600}']
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-round-'))
    const intake = openIntake(folder, 'fingerprint')
    for (const id of [high, low]) intake.add(entry(id, 'apple'))
    const { spool } = intake.filled()
    const seen: string[] = []
    await round(spool, {
      ...sharers,
      compare: (a, b) => {
        seen.push(a.id, b.id)
        return undefined
      },
    })
    expect(seen).toEqual([low, high])
  })
  it('warns a family that cannot be settled, and goes on', async () => {
    const spool = filled(texts.keys())
    await round(spool, {
      ...sharers,
      settle: () => {
        throw new Error('no')
      },
    })
    expect(warnings(spool)).toHaveLength(5)
  })
})

async function round(spool: Spool, stage: CorpusStage): Promise<void> {
  const crew = await openCrew({ jobs: 1, deadline: 60, order: [stage] })
  await runRound(spool, { before: [], stage, settings, crew })
  await crew.close()
}

function angryAt(
  word: string,
  stage: CorpusStage<readonly string[]>,
): CorpusStage<readonly string[]>['observe'] {
  return (article: Article) => {
    if (article.blocks[0]?.text === word) throw new Error('not this one')
    return stage.observe(article, settings)
  }
}

function filled(order: Iterable<number>): Spool {
  const intake = openIntake(join(mkdtempSync(join(tmpdir(), 'copydesk-round-')), 'spool'), 'test')
  for (const n of order) intake.add(entry(`a${n}`, texts[n] ?? ''))
  return intake.filled().spool
}

function entry(id: string, text: string): Entry {
  const opened = { ...articleOf(textBlocks(text)), id }
  return { is: 'opened', id, sha256: '', encoding: 'utf-8', opened, trail: [] }
}

function warnings(spool: Spool): readonly string[] {
  const found: string[] = []
  for (const [n] of texts.entries()) {
    const entryNow = spool.at(n)
    if (entryNow.is === 'aside') continue
    const marks = entryNow.trail.flatMap((said) => said.marks)
    for (const mark of marks) found.push(`${entryNow.id}: ${mark.saw}`)
  }
  return found.toSorted()
}
