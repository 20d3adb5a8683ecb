import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'))

/** All tests, and the commands that they run, have one temporary folder. */
export function setup(): void {
  process.env['TMPDIR'] = folder
}

/** With the last test it goes, whatever was left in it. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true })
}
