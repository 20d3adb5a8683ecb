/** Small dumps, cleaned into folders that a diff can be asked about. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compareRuns } from '../../src/diff/runs.ts'
import type { ArticleChange } from '../../src/diff/change.ts'
import { cleanFolder } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'
import { openPastRun } from '../../src/read/past/run-folder.ts'

export const pier = `Pier reopens in Lindholm

The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it away.

Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.

Engineers from the county drove 214 new piles into the seabed and tied them to the old stone quay with steel beams.

Share on Facebook
`
export const market = `Fish market moves to Osterby hall

Traders at the fish market of Osterby will move into the old customs hall in May, the council decided by nine votes to four.

The hall has stood empty since the customs office left for the container port, and its roof was mended only last winter.

Councillor Tove Aldrin, who voted against, said that the rent would drive out the three smallest stalls within a year.

Share on Facebook
`

export type Dump = Readonly<Record<string, string>>

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'copydesk-diff-test-'))
}

/** Writes a dump and cleans it into `folder/name`; gives that folder. */
export async function cleaned(
  folder: string,
  name: string,
  told: { readonly dump: Dump; readonly options?: Options },
): Promise<string> {
  const input = join(folder, `${name}-dump`)
  for (const [path, text] of Object.entries(told.dump)) {
    mkdirSync(dirname(join(input, path)), { recursive: true })
    writeFileSync(join(input, path), text)
  }
  await cleanFolder({ inputs: [input], out: join(folder, name), failOn: 'none', ...told.options })
  return join(folder, name)
}

export function changes(old: string, next: string): readonly ArticleChange[] {
  const { articles } = compareRuns(openPastRun(old), openPastRun(next), true)
  return [...articles()].filter((change) => change !== undefined)
}
