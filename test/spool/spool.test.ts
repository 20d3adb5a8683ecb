/** A spool that a killed run left: what stands in it whole is found again, by id and bytes, and nothing else. */
import { appendFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/spool/line.ts'
import { openIntake } from '../../src/spool/intake.ts'
import type { Entry } from '../../src/spool/entry.ts'
import type { Spool } from '../../src/spool/spool.ts'
import type { Intake, Sameness } from '../../src/spool/intake.ts'
import { articleOf } from '../article-of.ts'

const mark = { does: 'warn', rule: 'test/seen', saw: 'it' } as const

it('takes no entry once it is filled', () => {
  const intake = openIntake(mkdtempSync(join(tmpdir(), 'copydesk-spool-')), 'told')
  intake.add(entry('a'))
  intake.filled()
  expect(() => intake.add(entry('b'))).toThrow(/b comes after the spool was filled/)
  intake.close()
})

describe('a spool that was left', () => {
  it('gives back the entries whose bytes are the same', () => {
    const folder = left(['a', 'b'])
    const intake = openIntake(folder, 'told')
    expect(intake.recall(seen('b', 'digest of b'))).toBe('opened')
    expect(intake.recall(seen('a', 'digest of something else'))).toBeUndefined()
    expect(intake.recall(seen('c', 'digest of b'))).toBeUndefined()
    intake.add(entry('a'))
    const { spool, resumed } = intake.filled()
    expect(resumed).toBe(0)
    expect(spool.ids.map((id, n) => [id, spool.at(n).id])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
  })
  it('tells documents of the same bytes apart by what else bears on them', () => {
    const intake = openIntake(
      left([], (old) => {
        old.addLine('a', lineOf(entry('a'), 'crawled in latin'))
        return old.filled().spool
      }),
      'told',
    )
    expect(intake.recall(seen('a', 'digest of a'))).toBeUndefined()
    expect(intake.recall(seen('a', 'digest of a', 'crawled in latin'))).toBe('opened')
    expect(intake.filled().spool.at(0)).toEqual(entry('a'))
  })
  it('makes a pass again that was told to be, and keeps what stood before it', () => {
    const folder = left(['a'], (intake) => {
      const { spool } = intake.filled()
      spool.pass(() => ({ said: [{ stage: 'own', marks: [mark] }] }))
      spool.pass(() => ({ said: [{ stage: 'archive', marks: [mark] }] }), 'again')
      spool.pass(() => ({ said: [{ stage: 'behind', marks: [mark] }] }))
      return spool
    })
    const intake = openIntake(folder, 'told')
    intake.recall(seen('a', 'digest of a'))
    const { spool, resumed } = intake.filled()
    expect(resumed).toBe(1)
    expect(spool.later(0).said[0]?.stage).toBe('own')
  })
  it('is empty where it was told otherwise', () => {
    const intake = openIntake(left(['a']), 'told of another version')
    expect(intake.recall(seen('a', 'digest of a'))).toBeUndefined()
  })
  it('is empty where no journal stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-spool-'))
    writeFileSync(
      join(folder, 'articles.ndjson'),
      '{"beside":"","is":"opened","id":"a","sha256":"digest of a"}\n',
    )
    expect(openIntake(folder, 'told').recall(seen('a', 'digest of a'))).toBeUndefined()
  })
  it('does without the line in which the run was killed', () => {
    const folder = left(['a'])
    appendFileSync(
      join(folder, 'articles.ndjson'),
      '{"beside":"","is":"opened","id":"b","sha256":"digest of b","enc',
    )
    const intake = openIntake(folder, 'told')
    expect(intake.recall(seen('b', 'digest of b'))).toBeUndefined()
    expect(intake.recall(seen('a', 'digest of a'))).toBe('opened')
    intake.add(entry('b'))
    const { spool } = intake.filled()
    expect([spool.at(0), spool.at(1)]).toEqual([entry('a'), entry('b')])
  })
  it('knows the passes that were finished, in whatever order the entries are recalled', () => {
    const folder = left(['a', 'b'], (intake) => {
      const { spool } = intake.filled()
      spool.pass((n) => ({ said: [{ stage: `${n}`, marks: [mark] }] }))
      return spool
    })
    const intake = openIntake(folder, 'told')
    for (const id of ['b', 'a']) intake.recall(seen(id, `digest of ${id}`))
    const { spool, resumed } = intake.filled()
    expect(resumed).toBe(1)
    expect(spool.ids.map((id, n) => [id, spool.later(n).said[0]?.stage])).toEqual([
      ['a', '0'],
      ['b', '1'],
    ])
  })
  it('makes the passes again where the dump is another now', () => {
    const folder = left(['a', 'b'], (intake) => {
      const { spool } = intake.filled()
      spool.pass(() => ({ said: [{ stage: 'old', marks: [mark] }] }))
      return spool
    })
    const intake = openIntake(folder, 'told')
    intake.recall(seen('a', 'digest of a'))
    const { spool, resumed } = intake.filled()
    expect(resumed).toBe(0)
    expect(spool.later(0).said).toEqual([])
  })
  it('finds what was set aside again', () => {
    const aside = { id: 'x', where: 'read', reason: 'binary' }
    const shelved: Entry = { is: 'aside', id: 'x', sha256: '', aside }
    const folder = left([], (intake) => {
      intake.add(shelved)
      const { spool } = intake.filled()
      spool.pass(() => ({ said: [] }))
      return spool
    })
    const intake = openIntake(folder, 'told')
    intake.add(shelved)
    const { resumed } = intake.filled()
    expect(resumed).toBe(1)
    expect(existsSync(join(folder, 'later.1.ndjson'))).toBe(true)
  })
})

/** A spool with these entries, and closed. */
function left(
  ids: readonly string[],
  then: (intake: Intake) => Spool = (intake) => intake.filled().spool,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-spool-'))
  const intake = openIntake(folder, 'told')
  for (const id of ids) intake.add(entry(id))
  then(intake).close()
  return folder
}

function seen(id: string, digest: string, beside = ''): Sameness {
  return { id, sha256: () => digest, beside }
}

function entry(id: string): Entry {
  const opened = { ...articleOf([]), id }
  return { is: 'opened', id, sha256: `digest of ${id}`, encoding: 'utf-8', opened, trail: [] }
}
