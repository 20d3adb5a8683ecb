/** `copydesk diff`: prints what changed between two output folders, and why. */
import { resolve } from 'node:path'
import { Option } from 'commander'
import { tellDiff } from '../diff/tell.ts'
import type { Manner } from '../diff/tell.ts'
import { openPastRun } from '../read/past/run-folder.ts'
import type { FillCommand } from './command.ts'
import { say } from './say.ts'

interface DiffFlags {
  readonly stat?: boolean
  readonly json?: boolean
  readonly html?: boolean
  readonly exitCode?: boolean
}

export const fillDiff: FillCommand = (command, { standing, end }) => {
  command
    .option('--stat', 'one line an article')
    .addOption(
      new Option('--json', 'JSON lines: the summary, then one an article').conflicts(['stat', 'html']),
    )
    .addOption(new Option('--html', 'a page that stands alone').conflicts('stat'))
    .option('--exit-code', 'exit 1 where anything changed')
    .action(async (old: string, next: string, flags: DiffFlags) => {
      const [before, after] = [openPastRun(resolve(standing, old)), openPastRun(resolve(standing, next))]
      const { summary, pieces } = tellDiff(before, after, mannerOf(flags))
      await say(pieces)
      end(flags.exitCode === true && summary.changed > 0 ? 1 : 0)
    })
}

function mannerOf({ stat, json, html }: DiffFlags): Manner {
  if (json === true) return 'json'
  if (html === true) return 'html'
  return stat === true ? 'stat' : 'text'
}
