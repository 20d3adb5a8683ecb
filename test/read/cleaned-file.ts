/** A file of these bytes in a dump of its own, cleaned: the records of its articles, then the reasons of what was set aside. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanFolder } from '../../src/index.ts'

export async function cleaned(name: string, bytes: string | Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-file-'))
  const [dump, out] = [join(folder, 'dump'), join(folder, 'out')]
  mkdirSync(dump)
  writeFileSync(join(dump, name), bytes)
  await cleanFolder({ inputs: [dump], out, formats: ['jsonl'], keepCopies: true, failOn: 'none' })
  const articles = linesOf(join(out, 'articles.jsonl'))
  const asides = linesOf(join(out, 'aside.jsonl')).map((line) => Object(line).reason)
  rmSync(folder, { recursive: true })
  return [...articles, ...asides]
}

function linesOf(path: string): readonly unknown[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
