/** A spool that a killed run left: what stands in it whole is found again, by id and bytes, and nothing else. */
import { appendFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../src/spool/line.ts'
import { openSpool } from '../../src/spool/spool.ts'
import type { Entry, Spool } from '../../src/spool/spool.ts'
import { articleOf } from '../article-of.ts'

const mark = { does: 'warn', rule: 'test/seen', saw: 'it' } as const

describe('a spool that was left', () => {
  it('gives back the entries whose bytes are the same', () => {
    const folder = left(['a', 'b'])
    const spool = openSpool(folder, 'told')
    expect(spool.recall(seen('b', 'digest of b'))).toBe('opened')
    expect(spool.recall(seen('a', 'digest of something else'))).toBeUndefined()
    expect(spool.recall(seen('c', 'digest of b'))).toBeUndefined()
    spool.add(entry('a'))
    expect(spool.filled()).toBe(0)
    expect(spool.ids.map((id, n) => [id, spool.at(n).id])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
  })
  it('tells documents of the same bytes apart by what else bears on them', () => {
    const spool = openSpool(
      left([], (old) => {
        old.addLine('a', lineOf(entry('a'), 'crawled in latin'))
        old.filled()
      }),
      'told',
    )
    expect(spool.recall(seen('a', 'digest of a'))).toBeUndefined()
    expect(spool.recall(seen('a', 'digest of a', 'crawled in latin'))).toBe('opened')
    expect(spool.at(0)).toEqual(entry('a'))
  })
  it('makes a pass again that was told to be, and keeps what stood before it', () => {
    const folder = left(['a'], (spool) => {
      spool.filled()
      spool.pass(() => ({ said: [{ stage: 'own', marks: [mark] }] }))
      spool.pass(() => ({ said: [{ stage: 'archive', marks: [mark] }] }), 'again')
      spool.pass(() => ({ said: [{ stage: 'behind', marks: [mark] }] }))
    })
    const spool = openSpool(folder, 'told')
    spool.recall(seen('a', 'digest of a'))
    expect(spool.filled()).toBe(1)
    expect(spool.later(0).said[0]?.stage).toBe('own')
  })
  it('is empty where it was told otherwise', () => {
    const spool = openSpool(left(['a']), 'told of another version')
    expect(spool.recall(seen('a', 'digest of a'))).toBeUndefined()
  })
  it('is empty where no journal stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-spool-'))
    writeFileSync(
      join(folder, 'articles.ndjson'),
      '{"beside":"","is":"opened","id":"a","sha256":"digest of a"}\n',
    )
    expect(openSpool(folder, 'told').recall(seen('a', 'digest of a'))).toBeUndefined()
  })
  it('does without the line in which the run was killed', () => {
    const folder = left(['a'])
    appendFileSync(
      join(folder, 'articles.ndjson'),
      '{"beside":"","is":"opened","id":"b","sha256":"digest of b","enc',
    )
    const spool = openSpool(folder, 'told')
    expect(spool.recall(seen('b', 'digest of b'))).toBeUndefined()
    expect(spool.recall(seen('a', 'digest of a'))).toBe('opened')
    spool.add(entry('b'))
    expect([spool.at(0), spool.at(1)]).toEqual([entry('a'), entry('b')])
  })
  it('knows the passes that were finished, in whatever order the entries are recalled', () => {
    const folder = left(['a', 'b'], (spool) => {
      spool.filled()
      spool.pass((n) => ({ said: [{ stage: `${n}`, marks: [mark] }] }))
    })
    const spool = openSpool(folder, 'told')
    for (const id of ['b', 'a']) spool.recall(seen(id, `digest of ${id}`))
    expect(spool.filled()).toBe(1)
    expect(spool.ids.map((id, n) => [id, spool.later(n).said[0]?.stage])).toEqual([
      ['a', '0'],
      ['b', '1'],
    ])
  })
  it('makes the passes again where the dump is another now', () => {
    const folder = left(['a', 'b'], (spool) => {
      spool.filled()
      spool.pass(() => ({ said: [{ stage: 'old', marks: [mark] }] }))
    })
    const spool = openSpool(folder, 'told')
    spool.recall(seen('a', 'digest of a'))
    expect(spool.filled()).toBe(0)
    expect(spool.later(0).said).toEqual([])
  })
  it('finds what was set aside again', () => {
    const aside = { id: 'x', where: 'read', reason: 'binary' }
    const shelved: Entry = { is: 'aside', id: 'x', sha256: '', aside }
    const folder = left([], (spool) => {
      spool.add(shelved)
      spool.filled()
      spool.pass(() => ({ said: [] }))
    })
    const spool = openSpool(folder, 'told')
    spool.add(shelved)
    expect(spool.filled()).toBe(1)
    expect(existsSync(join(folder, 'later.1.ndjson'))).toBe(true)
  })
})

/** A spool with these entries, and closed. */
function left(ids: readonly string[], then: (spool: Spool) => void = (spool) => void spool.filled()): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-spool-'))
  const spool = openSpool(folder, 'told')
  for (const id of ids) spool.add(entry(id))
  then(spool)
  spool.close()
  return folder
}

function seen(id: string, digest: string, beside = ''): Parameters<Spool['recall']>[0] {
  return { id, sha256: () => digest, beside }
}

function entry(id: string): Entry {
  const opened = { ...articleOf([]), id }
  return { is: 'opened', id, sha256: `digest of ${id}`, encoding: 'utf-8', opened, trail: [] }
}
