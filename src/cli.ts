#!/usr/bin/env node
/** Arguments and exit codes: 0 done, 1 a gate was hit, 2 could not run, 130 interrupted. Data goes to stdout, talk to stderr. */
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { explainFile } from './explain.ts'
import { gateHit } from './gate.ts'
import { rulesList, rulesShow, rulesTest } from './rules.ts'
import { run } from './run.ts'
import { checked } from './settings.ts'
import type { Options } from './settings.ts'
import { summaryText } from './summary.ts'
import { isUnusable } from './unusable.ts'
import { version } from './version.ts'

/** Under npm the user stands in INIT_CWD, not in the project. */
const standing = process.env['INIT_CWD'] ?? process.cwd()

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.on('SIGINT', () => process.exit(130))
process.exitCode = await main(process.argv)

async function main(words: readonly string[]): Promise<number> {
  let code = 0
  const program = commands((outcome) => {
    code = outcome
  })
  try {
    await program.parseAsync(words)
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!isUnusable(error)) throw error
    process.stderr.write(`copydesk: ${error.message}\n`)
    return 2
  }
}

function commands(end: (code: number) => void): Command {
  const program = new Command('copydesk')
    .description(
      'One clean text per story from a dump of scraped articles, with every line dropped and every copy folded on show.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(copydesk --help lists the commands)')
  withRunOptions(program.command('clean [INPUT...]'))
    .description('clean a dump (default input/) into a folder')
    .option('--out <DIR>', 'where the clean folder goes', 'output')
    .option('--format <LIST>', 'txt, jsonl, or both', list)
    .option('--keep-copies', 'write the folded copies too')
    .option('--jobs <N>', 'documents read ahead', whole)
    .option('--fail-on <GATES>', 'exit 1 beyond: aside>10%, over-removal>5%, empty>5, or none')
    .option('--quiet', 'no summary')
    .action(async (inputs: readonly string[], told: CleanWords) => end(await clean(inputs, told)))
  withRunOptions(program.command('explain <FILE>'))
    .description('every block, kept or dropped, by which rule, on what evidence')
    .action(async (file: string, told: RunWords) => {
      process.stdout.write(await explainFile(resolve(standing, file), checked(optionsOf(told))))
    })
  const rules = program
    .command('rules')
    .description('the rules in force')
    .action(() => void process.stdout.write(rulesList()))
  rules
    .command('test')
    .description('prove every rule on its own examples')
    .action(() => {
      const { text, failures } = rulesTest()
      process.stdout.write(text)
      end(failures === 0 ? 0 : 1)
    })
  rules
    .command('show <ID>')
    .description('what a rule is, and its examples')
    .action((id: string) => void process.stdout.write(rulesShow(id)))
  return program
}

interface RunWords {
  readonly maxSize?: number
  readonly dom?: 'linkedom' | 'jsdom'
  readonly captions?: 'drop' | 'keep'
  readonly rewrites?: 'fold' | 'report' | 'off'
}

interface CleanWords extends RunWords {
  readonly out: string
  readonly format?: Options['formats']
  readonly keepCopies?: boolean
  readonly jobs?: number
  readonly failOn?: string
  readonly quiet?: boolean
}

function withRunOptions(command: Command): Command {
  return command
    .addOption(new Option('--dom <ENGINE>', 'what gives Readability its page').choices(['linkedom', 'jsdom']))
    .addOption(new Option('--captions <WHAT>', 'drop or keep captions').choices(['drop', 'keep']))
    .addOption(
      new Option('--rewrites <WHAT>', 'what becomes of rewritten copies').choices(['fold', 'report', 'off']),
    )
    .option('--max-size <BYTES>', 'largest document, after decompression: 20MB', size)
}

function optionsOf({ maxSize, dom, captions, rewrites }: RunWords): Options {
  return {
    ...(maxSize === undefined ? {} : { maxSize }),
    ...(dom === undefined ? {} : { dom }),
    ...(captions === undefined ? {} : { captions }),
    ...(rewrites === undefined ? {} : { rewrites }),
  }
}

async function clean(inputs: readonly string[], told: CleanWords): Promise<number> {
  const { out, format, keepCopies, jobs, failOn } = told
  const settled = checked({
    ...optionsOf(told),
    ...(format === undefined ? {} : { formats: format }),
    ...(keepCopies === undefined ? {} : { keepCopies }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(failOn === undefined ? {} : { failOn }),
  })
  const paths = (inputs.length === 0 ? ['input'] : inputs).map((input) => resolve(standing, input))
  const summary = await run({ inputs: paths, out: resolve(standing, out) }, settled)
  if (told.quiet !== true) process.stderr.write(summaryText(summary, out))
  const gate = gateHit(settled.gates, summary.counts)
  if (gate === undefined) return 0
  process.stderr.write(
    `copydesk: gate ${gate.text} was hit: ${summary.counts[gate.of]} of ${summary.counts.read} documents\n`,
  )
  return 1
}

function list(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim())
}

function whole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('write a whole number.')
  return Number(value)
}

function size(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(kb|mb|gb)?$/i.exec(value)
  const unit = { kb: 1e3, mb: 1e6, gb: 1e9 }[match?.[2]?.toLowerCase() ?? ''] ?? 1
  if (match === null) throw new InvalidArgumentError('write bytes, or a size as 20MB.')
  return Math.round(Number(match[1]) * unit)
}
