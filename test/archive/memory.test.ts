/** Ten thousand documents, run after run, in a heap that holds half of their text. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/open.ts'
import { statsOf } from '../../src/archive/stats.ts'
import { compiled } from './compiled.ts'
import { newFolder } from './desk.ts'

const ENTRIES = [
  'src/archive/open.ts',
  'src/engines/local/run-round.ts',
  'src/spool/intake.ts',
  'src/workers/round-desk.ts',
]
/** Megabytes: Node itself and one run of 500 documents take about 20. */
const HEAP = 48

describe('memory', () => {
  it('is flat over 10,000 documents in twenty runs', () => {
    const folder = newFolder()
    const words = [`--max-old-space-size=${HEAP}`, '--expose-gc', '--input-type=module', '-e', FILLING]
    const { status, stdout, stderr } = spawnSync(process.execPath, [...words, compiled(ENTRIES), folder], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const heaps = stdout.trim().split('\n').map(Number)
    expect(heaps).toHaveLength(20)
    expect((heaps.at(-1) ?? 0) - (heaps[3] ?? 0)).toBeLessThan(3)
    const archive = openArchive(folder, { say: () => undefined, damage: 'refuse' })
    expect(statsOf(archive)).toMatchObject({ articles: 10_000, stories: 487, copies: 500 })
    expect(statsOf(archive).segmentBytes).toBeGreaterThan(HEAP * 1_800_000)
    archive.close()
  })
})

/** Twenty runs of 500 documents of 10 KB; every twentieth is a copy, of an article of its own run or of the run before; 13 of the first run are copied in both. */
const FILLING = `
  import { join } from 'node:path'
  const [, modules, folder] = process.argv
  const { openArchive } = await import(modules + '/src/archive/open.js')
  const { runRound } = await import(modules + '/src/engines/local/run-round.js')
  const { openIntake } = await import(modules + '/src/spool/intake.js')
  const { roundDesk } = await import(modules + '/src/workers/round-desk.js')
  const stage = {
    name: 'numbers',
    scope: 'corpus',
    observe: (article) => ({ number: Number(article.blocks[0].text), about: 'x'.repeat(1500) }),
    keys: ({ number }) => Array.from({ length: 60 }, (_, n) => number + ' ' + n),
    compare: (a, b) => ({ a: a.id, b: b.id, certainty: 1, relation: 'exact', ofA: 1, ofB: 1, evidence: ['both'] }),
    settle: ({ members: [first, ...rest] }) => new Map([
      [first.id, [{ does: 'choose', rule: 'numbers/first', saw: '', copies: rest.map(({ id }) => id) }]],
      ...rest.map(({ id }) => [id, [{ does: 'copy', rule: 'numbers/copy', saw: '', of: first.id, relation: 'exact', likeness: 1, certainty: 1, via: first.id, folded: true, evidence: [] }]]),
    ]),
  }
  const desk = roundDesk([stage])
  const crew = { ahead: 1, ask: async (deed, task) => ({ value: desk[deed](task) }), close: async () => {} }
  for (let run = 0; run < 20; run++) {
    const archive = openArchive(folder, { say() {}, damage: 'refuse' })
    const intake = openIntake(join(folder + '.spool', String(run)), '')
    for (let n = 0; n < 500; n++) {
      const place = run * 500 + n
      const copied = n % 20 === 10 ? place - (n % 40 === 10 && run > 0 ? 501 : 1) : place
      const id = 'd' + String(place).padStart(5, '0')
      const texts = [String(copied), ('text of ' + place + ' ').repeat(700)]
      const blocks = texts.map((text, n) => ({ n, kind: 'paragraph', text, fate: 'kept', facts: { from: 0, to: 0, gap: 0 } }))
      intake.add({ is: 'opened', id, sha256: String(copied), encoding: 'utf-8', trail: [],
        opened: { id, form: 'text', language: 'en', blocks, tags: [], names: [], warnings: [] } })
    }
    const { spool } = intake.filled()
    const { head } = await runRound(spool, { before: [], stage, settings: {}, crew, archive })
    archive.commit(head)
    archive.close()
    spool.close()
    gc()
    console.log(process.memoryUsage().heapUsed / 1e6)
  }
`
