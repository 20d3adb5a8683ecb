/** A document explained: alone, and as one of a run whose source is at hand, is gone, or has changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { besides } from '../../src/explain/columns.ts'
import type { Explanation } from '../../src/explain/explanation.ts'
import { explainFile } from '../../src/explain/file.ts'
import { explanationAsHtml } from '../../src/explain/html.ts'
import { explainPast } from '../../src/explain/past.ts'
import { sharedSentences } from '../../src/explain/shared.ts'
import { explanationAsText } from '../../src/explain/text.ts'
import { cleanFolder } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'
import { filesAtHand } from '../../src/read/past/dump-files.ts'
import { openPastRun } from '../../src/read/past/run-folder.ts'
import { checked } from '../../src/settings.ts'
import type { GivenPack } from '../../src/settings/pack-shape.ts'

const here = mkdtempSync(join(tmpdir(), 'copydesk-explain-'))
const report = [
  'Pier reopens in Lindholm',
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it away.',
  'Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.',
  'Engineers from the county drove 214 new piles into the seabed and tied them to the old stone quay with steel beams.',
  'Share on Facebook',
]
const broken = report.with(
  3,
  'The cafÃ© at the end of the pier, which the storm had left standing, will open on the same day.',
)

afterAll(() => rmSync(here, { recursive: true }))

/** A rule of a user's that takes the fourth line. */
const pack: GivenPack = {
  language: 'en',
  rules: [
    {
      id: 'en/piles',
      about: 'technical',
      near: ['piles'],
      says: '^engineers from the county\\b',
      takes: 'block',
      removes: ['Engineers from the county drove piles.'],
      keeps: ['The piles came from engineers from the county.'],
    },
  ],
}

describe('a file explained', () => {
  it('of many in a file the one behind # alone; what is not there is told with what is near', async () => {
    const path = join(here, 'many.jsonl')
    const records = ['pier', 'market'].map((id) => JSON.stringify({ id, text: report.join('\n\n') }))
    writeFileSync(path, records.join('\n'))
    expect(await ids(`${path}#market`)).toEqual(['many.jsonl#market'])
    expect(await ids(path)).toEqual(['many.jsonl#pier', 'many.jsonl#market'])
    await expect(ids(`${path}#peer`)).rejects.toThrow(/no such document in many\.jsonl; did you mean pier\?/)
    await expect(ids(join(here, 'mony.jsonl'))).rejects.toThrow(
      /no such file; .*--run OUT; did you mean many\.jsonl\?/,
    )
    await expect(ids(here)).rejects.toThrow(/is a folder; name one of its files/)
  })
  it('tells each block in order: fate, rule, evidence, probability, place', async () => {
    const told = await explained(report)
    expect(told.blocks.map(({ fate }) => fate)).toEqual(['named', 'kept', 'kept', 'kept', 'dropped'])
    const last = told.blocks.at(-1)
    expect(last).toMatchObject({ n: 4, kind: 'paragraph', to: report.join('\n\n').length })
    expect(last?.marks[0]).toMatchObject({ stage: 'boilerplate', does: 'drop' })
    expect(told.blocks[1]?.probability).toBeGreaterThan(0.5)
    expect(last?.probability).toBeLessThan(0.5)
  })
  it('tells no probability of a model that was not asked', async () => {
    const { blocks } = await explained(report, { withoutStages: ['main-content'] })
    expect(blocks.map(({ probability }) => probability)).toEqual(report.map(() => null))
  })
  it('tells edits before and after, with the words around them', async () => {
    const [edit] = (await explained(broken)).blocks.flatMap(({ edits }) => edits)
    expect(edit).toMatchObject({ stage: 'tidy', text: 'Ã©', becomes: 'é' })
    expect(edit?.before).toMatch(/^The cafÃ© at the end/)
    expect(edit?.after).toMatch(/^The café at the end/)
  })
  it('tells fields with their source, and those that were found and not used', async () => {
    const page = `<html><head><title>Pier reopens in Lindholm</title><meta property="og:title" content="Pier reopens in Lindholm"><meta name="date" content="2026-03-02"><meta property="article:published_time" content="2026-03-03T08:00:00Z"></head><body><article><h1>${report[0]}</h1><p>${report.slice(1, 4).join('</p><p>')}</p></article></body></html>`
    const { fields } = await explained([page])
    expect(fields.find(({ field }) => field === 'title')).toMatchObject({ source: 'h1', used: true })
    const published = fields.filter(({ field }) => field === 'published')
    expect(published.map(({ used }) => used)).toEqual([true, false])
  })
  it('shows no control character of a document, on a terminal or on a page', async () => {
    const evil = report.with(
      1,
      `${report[1]} \u001b]0;owned\u0007 \u009b31m \u202egnol <script>alert(1)</script>`,
    )
    const told = await explained(evil)
    const hidden = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e]|\u001b[^[]/
    expect(hidden.test(explanationAsText(told, 100))).toBe(false)
    expect(hidden.test(explanationAsHtml(told))).toBe(false)
    expect(explanationAsHtml(told)).not.toContain('<script>')
  })
})

describe('a document of a run explained', () => {
  const dump = join(here, 'dump')
  const out = join(here, 'out')
  const retold = report.slice(0, 3).with(1, `${report[1]} It had been shut since.`)

  it('is told as the run cleaned it, with its story: relation, evidence, sentences side by side', async () => {
    await run()
    const told = await past('copy.txt', [dump])
    expect(told).toMatchObject({ status: 'copy', notes: [] })
    expect(told.blocks.length).toBeGreaterThan(2)
    expect(told.story).toMatchObject({ story: 'report.txt', copies: [{ id: 'copy.txt' }] })
    expect(told.story?.copies[0]?.evidence.length).toBeGreaterThan(0)
    expect(told.story?.copies[0]?.shared[0]).toEqual({ copy: report[1], canonical: report[1] })
  })
  it('without its source what the run wrote is told, and that it is so', async () => {
    await run()
    const told = await past('report.txt', [join(here, 'gone')])
    expect(told.notes.join()).toMatch(/not at hand/)
    expect(told.blocks.find(({ fate }) => fate === 'dropped')?.text).toBe('Share on Facebook')
    expect(told.blocks.some(({ text }) => text === report[2])).toBe(true)
  })
  it('without its source the blocks stand in the order of the source, in every form of output', async () => {
    for (const formats of [['txt'], ['md'], ['jsonl']] as const) {
      await run({ formats })
      const { blocks, fields } = await past('report.txt', [])
      expect(blocks.map(({ text }) => text)).toEqual(report.slice(1))
      expect(fields.map(({ field, value }) => `${field} ${value}`)).toContain(`title ${report[0]}`)
    }
  })
  it('without its source a copy whose text the run did not write says so', async () => {
    await run()
    expect((await past('copy.txt', [])).notes.join()).toMatch(/did not write its text/)
  })
  it('a run with packs of the user is told again where they are at hand, and says so where they are not', async () => {
    await run({ packs: [pack] })
    const told = await past('report.txt', [dump], [pack])
    expect(told).toMatchObject({ notes: [], blocks: [{ n: 0 }, { n: 1 }, {}, {}, {}] })
    expect(told.blocks[3]?.marks).toMatchObject([{ rule: 'en/piles' }])
    const without = await past('report.txt', [dump])
    expect(without.notes.join()).toMatch(/rule packs that are not at hand \(--packs/)
    expect(without.blocks.find(({ n }) => n === 3)).toMatchObject({ marks: [{ rule: 'en/piles' }] })
  })
  it('a run against an archive is told from its source as any other', async () => {
    await run({}, join(here, 'archive'))
    expect(await past('report.txt', [dump])).toMatchObject({
      notes: [],
      blocks: [{ probability: {} }, {}, {}, {}, {}],
    })
  })
  it('a source that has changed since is told of', async () => {
    await run()
    writeFileSync(join(dump, 'report.txt'), report.with(2, 'Nothing was said.').join('\n\n'))
    expect((await past('report.txt', [dump])).notes.join()).toMatch(/has changed since/)
  })
  it('an id that the run does not know is refused by name', async () => {
    await run()
    await expect(past('nothing.txt', [dump])).rejects.toThrow(/nothing\.txt: no document of .* lists its ids/)
    for (const meant of ['raport.txt', 'dump/report.txt', '/home/me/report.txt'])
      await expect(past(meant, [dump])).rejects.toThrow(/did you mean report\.txt\?/)
  })

  async function run(options: Options = {}, archive?: string): Promise<void> {
    mkdirSync(dump, { recursive: true })
    writeFileSync(join(dump, 'report.txt'), report.join('\n\n'))
    writeFileSync(join(dump, 'copy.txt'), retold.join('\n\n'))
    const against = archive === undefined ? {} : { archive }
    await cleanFolder({ inputs: [dump], out, ...against, ...options })
  }
  async function past(
    id: string,
    inputs: readonly string[],
    packs: readonly GivenPack[] = [],
  ): Promise<Explanation> {
    const files = await filesAtHand(inputs, { skip: [out] })
    return explainPast(openPastRun(out), { id, files, packs: checked({ packs }).settings.packs })
  }
})

describe('sentences that two texts tell', () => {
  it('stand side by side though words and order differ; what one tells alone is left out', () => {
    const copy = [
      'The council of Osterby voted for the new hall on Monday. Rain is expected in the hills tonight.',
    ]
    const other = ['Stalls will be let by lot in April. On Monday the Osterby council voted for a new hall.']
    expect(sharedSentences(copy, other)).toEqual([
      {
        copy: 'The council of Osterby voted for the new hall on Monday.',
        canonical: 'On Monday the Osterby council voted for a new hall.',
      },
    ])
  })
  it('fit the columns of the terminal, wide characters too', () => {
    const lines = besides(['港の市場が五月に移転する。'.repeat(4), 'word '.repeat(30)], 60)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.every((line) => line.includes('│'))).toBe(true)
    expect(
      new Set(lines.map((line) => line.split('│')[0]?.replaceAll(/[^\u0020-\u007e]/g, 'xx').length)).size,
    ).toBe(1)
  })
})

async function ids(path: string): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { id } of explainFile(path, checked({}))) found.push(id)
  return found
}

async function explained(paragraphs: readonly string[], options: Options = {}): Promise<Explanation> {
  const path = join(here, 'one.txt')
  writeFileSync(path, paragraphs.join('\n\n'))
  for await (const explanation of explainFile(path, checked(options))) return explanation
  throw new Error('no document in it')
}
