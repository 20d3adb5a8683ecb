/** The digest of what is set aside, which may have become anything since the dump was listed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileDigest } from '../../src/read/dump/digest.ts'
import { sha256 } from '../../src/sha256.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-digest-'))

it('is that of the bytes, and empty where there are none to read', async () => {
  const path = join(folder, 'pier.txt')
  writeFileSync(path, 'The pier.')
  expect(await fileDigest(path)).toBe(sha256(Buffer.from('The pier.')))
  expect(await fileDigest(join(folder, 'none.txt'))).toBe('')
  expect(await fileDigest(folder)).toBe('')
})

it.skipIf(process.platform === 'win32')('waits for no writer of a pipe', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe])
  expect(await fileDigest(pipe)).toBe('')
})
