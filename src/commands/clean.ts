/** `copydesk clean`: a dump into a folder, the summary on stderr, a gate's answer in the exit code. */
import { resolve } from 'node:path'
import { Option } from 'commander'
import { gateHit } from '../gate.ts'
import { run } from '../run.ts'
import { checked } from '../settings.ts'
import type { Options } from '../settings.ts'
import { summaryText } from '../summary.ts'
import type { AddCommand } from './command.ts'
import { list, optionsOf, whole, withRunOptions } from './options.ts'
import type { RunWords } from './options.ts'

interface CleanWords extends RunWords {
  readonly out: string
  readonly format?: Options['formats']
  readonly layout?: Options['layout']
  readonly keepCopies?: boolean
  readonly jobs?: number
  readonly failOn?: string
  readonly quiet?: boolean
}

export const addClean: AddCommand = (program, { standing, end }) => {
  withRunOptions(program.command('clean [INPUT...]'))
    .description('clean a dump (default input/) into a folder')
    .option('--out <DIR>', 'where the clean folder goes', 'output')
    .option('--format <LIST>', 'any of txt, md, jsonl, parquet, with commas', list)
    .addOption(
      new Option('--layout <HOW>', 'how the files of articles stand').choices([
        'mirror',
        'flat',
        'by-site',
        'by-date',
      ]),
    )
    .option('--keep-copies', 'write the folded copies too')
    .option('--jobs <N>', 'documents read ahead', whole)
    .option('--fail-on <GATES>', 'exit 1 beyond: aside>10%, over-removal>5%, empty>5, or none')
    .option('--quiet', 'no summary')
    .action(async (inputs: readonly string[], told: CleanWords) =>
      end(await clean({ inputs, standing }, told)),
    )
}

interface Named {
  readonly inputs: readonly string[]
  readonly standing: string
}

async function clean({ inputs, standing }: Named, told: CleanWords): Promise<number> {
  const settled = checked({ ...optionsOf(told), ...cleanOptionsOf(told) })
  const paths = (inputs.length === 0 ? ['input'] : inputs).map((input) => resolve(standing, input))
  const summary = await run({ inputs: paths, out: resolve(standing, told.out) }, settled)
  if (told.quiet !== true) process.stderr.write(summaryText(summary, told.out))
  const gate = gateHit(settled.gates, summary.counts)
  if (gate === undefined) return 0
  process.stderr.write(
    `copydesk: gate ${gate.text} was hit: ${summary.counts[gate.of]} of ${summary.counts.read} documents\n`,
  )
  return 1
}

function cleanOptionsOf({ format, layout, keepCopies, jobs, failOn }: CleanWords): Options {
  return {
    ...(format === undefined ? {} : { formats: format }),
    ...(layout === undefined ? {} : { layout }),
    ...(keepCopies === undefined ? {} : { keepCopies }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(failOn === undefined ? {} : { failOn }),
  }
}
