/** Files of documents are put on disk; those that the disk refuses are given back, so that whoever can tell why writes them again. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asideLine } from '../../src/write/manifest.ts'
import { putFiles } from '../../src/write/folder.ts'
import type { Rendered } from '../../src/write/rendered.ts'

it('writes what it can, and gives back what was refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-put-'))
  writeFileSync(join(folder, 'removed'), 'a file where a folder should be')
  const [pier, quay] = putFiles(folder, [
    rendered([
      ['articles/a/pier.txt', 'The pier.'],
      ['removed/a/pier.jsonl', '{}'],
    ]),
    rendered([['articles/b/quay.txt', 'The quay.']]),
  ])
  expect(pier?.files).toEqual([['removed/a/pier.jsonl', '{}']])
  expect(quay?.files).toEqual([])
  expect(readFileSync(join(folder, 'articles', 'a', 'pier.txt'), 'utf8')).toBe('The pier.')
  expect(readFileSync(join(folder, 'articles', 'b', 'quay.txt'), 'utf8')).toBe('The quay.')
})

function rendered(files: Rendered['files']): Rendered {
  const aside = { id: 'a', where: 'read', reason: 'none' }
  const line = asideLine({ is: 'aside', id: 'a', sha256: '', aside })
  return { line, files, record: null, aside: null, chosen: null, rules: [] }
}
