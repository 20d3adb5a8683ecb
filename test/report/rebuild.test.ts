/** Where the source is gone, the order of a document is rebuilt from its article and its trail; where it is not, the two must agree. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/report/data.ts'
import { openFolder } from '../../src/report/folder.ts'
import { checked } from '../../src/settings.ts'
import type { Remains } from '../../src/report/rebuild.ts'
import { rebuild } from '../../src/report/rebuild.ts'
import { reopened } from '../../src/report/source.ts'
import { openTeller } from '../../src/report/teller.ts'
import type { Opened } from '../../src/spool/entry.ts'
import { root } from '../copydesk.ts'
import { dropped } from './runs.ts'

/** A page's tags hide how much room its text had: of eleven one leaves it open which short line was the byline. */
const AMBIGUOUS = 1

describe('rebuild', () => {
  it('puts a paragraph between the blocks that stood around it', () => {
    expect(order(['The pier reopens.'], [drop(0, 0, 4), drop(2, 30, 35)])).toEqual([
      'gone 0',
      'The pier reopens.',
      'gone 2',
    ])
  })
  it('takes a block above the text for the title where there are more blocks than paragraphs', () => {
    const paragraphs = ['The pier reopens.', 'The ferry sails.']
    expect(order(paragraphs, [drop(3, 80, 85)])).toEqual([...paragraphs, 'gone 3'])
  })
  it('lets the room in the source decide how many paragraphs stand before a block', () => {
    const paragraphs = ['One '.repeat(40), 'Two '.repeat(40), 'Three '.repeat(40)]
    const removals = [drop(3, 340, 350)]
    expect(order(paragraphs, removals)).toEqual([paragraphs[0], paragraphs[1], 'gone 3', paragraphs[2]])
  })
  it('lays a paragraph where its altered letters were', () => {
    const edit = dropped(2, 'â€™', {
      does: 'edit',
      becomes: '’',
      stage: 'tidy',
      rule: 'tidy/mojibake',
      from: 10,
      to: 31,
    })
    const removals = [drop(1, 4, 9), edit, drop(3, 33, 40)]
    expect(order(['The town’s library.', 'It opens in May.'], removals)).toEqual([
      'gone 1',
      'The town’s library.',
      'gone 3',
      'It opens in May.',
    ])
  })
  it('counts joined blocks for one paragraph', () => {
    const joining = dropped(1, '', { does: 'join', becomes: ' ', from: 20, to: 40 })
    expect(order(['The pier reopens on Tuesday.', 'Later.'], [joining, drop(2, 41, 50)])).toEqual([
      'The pier reopens on Tuesday.',
      'gone 2',
      'Later.',
    ])
  })
  it('tells what was removed where there is no text', () => {
    expect(order([], [drop(0, 0, 4), drop(5, 90, 95)])).toEqual(['gone 0', 'gone 5'])
  })
  it('agrees with the source on every raw text of the sample, and on all pages but one', async () => {
    const { fromTrail, fromSource } = await sampleRows()
    expect(fromSource.size).toBeGreaterThan(15)
    const other = [...fromSource].filter(
      ([id, rows]) => told(fromTrail.get(id) ?? []).join('\n') !== told(rows).join('\n'),
    )
    expect(other.map(([id]) => id).filter((id) => id.endsWith('.txt'))).toEqual([])
    expect(other.length).toBeLessThanOrEqual(AMBIGUOUS)
  })
})

function drop(block: number, from: number, to: number) {
  return dropped(block, `gone ${block}`, { from, to })
}

function order(
  paragraphs: readonly string[],
  removals: Remains['removals'],
): readonly (string | undefined)[] {
  return rebuild({ paragraphs, removals, raw: true }).map((placed) =>
    placed.is === 'gone' ? `gone ${placed.block}` : paragraphs[placed.paragraph],
  )
}

/** Kept and removed texts in order. */
function told(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => (row.is === 'field' ? [] : [`${row.is}: ${row.text}`]))
}

async function sampleRows() {
  const folder = openFolder(join(root, 'output'))
  const entries = new Map<string, Opened>()
  for await (const entry of reopened([join(root, 'input')], checked({}))) entries.set(entry.id, entry)
  const [trail, source] = [
    openTeller(folder, { get: () => undefined }),
    openTeller(folder, { get: (id) => entries.get(id) }),
  ]
  const fromTrail = new Map<string, readonly Row[]>()
  const fromSource = new Map<string, readonly Row[]>()
  for (const document of folder.documents()) {
    if (document.status !== 'canonical') continue
    const { detail } = source.tell(document, () => 0)
    expect(detail.from, document.id).toBe('source')
    fromSource.set(document.id, detail.rows)
    fromTrail.set(document.id, trail.tell(document, () => 0).detail.rows)
  }
  return { fromTrail, fromSource }
}
