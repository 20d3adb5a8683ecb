/** What the report tells of a document beside its text. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { openFolder } from '../../src/report/folder.ts'
import { openTeller } from '../../src/report/teller.ts'
import { FIELDS } from '../../stages/kit/mark.ts'

const record = {
  title: 'Pier reopens',
  author: 'Team Northlight',
  date: '2024-03-11',
  section: 'Harbour',
  url: 'https://courier.example/pier',
  text: 'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm.',
}

it('shows every field that the record has, but for the title and the language, which stand elsewhere', async () => {
  const here = mkdtempSync(join(tmpdir(), 'copydesk-teller-'))
  mkdirSync(join(here, 'dump'))
  writeFileSync(join(here, 'dump', 'pier.jsonl'), `${JSON.stringify(record)}\n`)
  await cleanFolder({ inputs: [join(here, 'dump')], out: join(here, 'out'), formats: ['jsonl'] })
  const folder = openFolder(join(here, 'out'))
  const [document] = [...folder.documents()]
  if (document === undefined) throw new Error('no document')
  const written = folder.record(document.id)
  const has = FIELDS.filter((name) => written?.[name] !== null && written?.[name]?.length !== 0)
  expect(has).toContain('signed')
  const { fields } = openTeller(folder, { get: () => undefined }).tell(document, () => 0).detail
  expect(fields.map(({ name }) => name)).toEqual(
    has.filter((name) => name !== 'title' && name !== 'language'),
  )
  expect(fields.find(({ name }) => name === 'signed')?.value).toBe('Team Northlight')
})
