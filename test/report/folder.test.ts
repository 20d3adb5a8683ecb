/** The texts of a run are found by its manifest, in every layout and form of output. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'
import { openFolder } from '../../src/report/folder.ts'
import { root } from '../copydesk.ts'

const here = mkdtempSync(join(tmpdir(), 'copydesk-folder-'))
const WAYS: readonly Options[] = [
  { layout: 'flat' },
  { layout: 'by-site' },
  { layout: 'by-date', formats: ['md'] },
  { formats: ['jsonl'] },
]

afterAll(() => rmSync(here, { recursive: true }))

describe('the folder of a run', () => {
  it.each(WAYS)('has the text of every story: %j', async (options) => {
    const out = join(here, JSON.stringify(options).replaceAll(/[^a-z]/g, ''))
    await cleanFolder({ inputs: [join(root, 'input', 'wires')], out, ...options })
    const folder = openFolder(out)
    const canonical = [...folder.documents()].filter(({ status }) => status === 'canonical')
    expect(canonical.length).toBeGreaterThan(3)
    for (const document of canonical) {
      const paragraphs = folder.paragraphs(document)
      expect(paragraphs?.length, document.id).toBeGreaterThan(1)
      expect(paragraphs?.[0], document.id).not.toMatch(/^---/)
    }
  })
})
