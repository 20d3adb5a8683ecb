/**
 * `copydesk clean`: cleans a dump into a folder, with the summary on stderr and the result of the gates as
 * exit code.
 */
import { resolve } from 'node:path'
import { Option } from 'commander'
import { gateHit } from '../gate.ts'
import { isInterruption } from '../interruptions.ts'
import { openProgress } from '../progress.ts'
import { run } from '../run.ts'
import { summaryText } from '../summary.ts'
import type { FillCommand } from './command.ts'
import { withInputs } from './inputs.ts'
import type { Named } from './inputs.ts'
import { settingsOf, withReadOptions, withWriteOptions } from './options.ts'
import type { ReadFlags, WriteFlags } from './options.ts'
import { surroundingsOf } from './progress.ts'
import { talk } from './talk.ts'

interface CleanFlags extends WriteFlags, ReadFlags {
  readonly out: string
  readonly archive?: string
  readonly quiet?: boolean
  readonly summary: 'text' | 'json'
  readonly dryRun?: boolean
}

export const fillClean: FillCommand = (command, { standing, end }) => {
  withReadOptions(withWriteOptions(command))
    .option('--out <DIR>', 'where the clean folder goes', 'output')
    .option('--archive <DIR>', 'look for copies in what earlier runs left there, and add this run')
    .option('--dry-run', 'decide everything, write nothing')
    .addOption(
      new Option('--summary <MANNER>', 'text on stderr, or json on stdout')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--quiet', 'no progress, no summary')
    .action(async (inputs: readonly string[], flags: CleanFlags) =>
      end(await clean({ inputs, standing }, flags)),
    )
}

async function clean({ inputs, standing }: Named, flags: CleanFlags): Promise<number> {
  const settled = await settingsOf(standing, flags)
  const archive = flags.archive === undefined ? {} : { archive: resolve(standing, flags.archive) }
  const dryRun = flags.dryRun === true
  process.once('exit', (code) => {
    if (isInterruption(code) && !dryRun) talk('interrupted; the same command again goes on from here')
  })
  const progress =
    flags.quiet === true ? undefined : openProgress(surroundingsOf(process.stderr, process.env))
  const ways = { dryRun, say: talk, ...(progress === undefined ? {} : { watch: progress }) }
  const summary = await withInputs({ inputs, standing }, (paths) =>
    run({ inputs: paths, out: resolve(standing, flags.out), ...archive }, settled, ways),
  )
  progress?.end()
  const gate = gateHit(settled.gates, summary.counts)
  if (flags.summary === 'json')
    process.stdout.write(`${JSON.stringify({ ...summary, gate: gate?.text ?? null, dryRun })}\n`)
  else if (flags.quiet !== true)
    process.stderr.write(
      summaryText(summary, dryRun ? 'nothing written: a dry run' : `written to ${flags.out}`),
    )
  if (gate === undefined) return 0
  talk(`gate ${gate.text} was hit: ${summary.counts[gate.of]} of ${summary.counts.read} documents`)
  return 1
}
