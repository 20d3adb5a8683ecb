/** Runs `copydesk report` as a user would, on the sample or on a run that a test made. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copydesk, root } from '../copydesk.ts'
import type { Answer } from '../copydesk.ts'

/** `copydesk report` with these words, from a folder of its own unless one is named. */
export function report(words: readonly string[], standing: string = folder()): Answer {
  return copydesk(standing, ['report', ...words])
}

/** The page of a run, made in a folder of its own. Throws what the command said where it failed. */
export function pageOf(out: string, words: readonly string[] = []): string {
  const page = join(folder(), 'page.html')
  const { status, stderr } = report([out, '--to', page, ...words])
  if (status !== 0) throw new Error(stderr)
  return page
}

/** The page of the sample, with its sources. */
export function samplePage(words: readonly string[] = []): string {
  return pageOf(join(root, 'output'), ['--input', join(root, 'input'), ...words])
}

export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'copydesk-report-test-'))
}
