/** `copydesk report`: turns the output folder of a run into a page to look at. */
import { relative, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { figure } from '../report/figures.ts'
import { writeReport } from '../report/report.ts'
import { dumpAt } from '../report/source.ts'
import type { FillCommand } from './command.ts'
import { settingsOf, withPacks } from './options.ts'
import type { RunFlags } from './options.ts'

interface ReportFlags extends RunFlags {
  readonly to: string
  readonly input?: readonly string[]
  readonly perPage: number
  readonly quiet?: boolean
}

/** Documents on one page. Such a page has some 60 MB and opens within a second. */
const PER_PAGE = 10_000

/** Why a dump that is available was not read again, and how to mend that. */
const WANTED = {
  packs: 'the run had rule packs of its own; name them with --packs to see every block as it came',
  words: 'the run has settings of another version; clean the dump again to see every block as it came',
} as const

export const fillReport: FillCommand = (command, { standing }) => {
  withPacks(command)
    .option('--to <FILE>', 'where the page goes; several become a folder of that name', 'report.html')
    .option(
      '--input <PATH...>',
      'the dump that was cleaned (default input/, where it is): shows every block as it came',
    )
    .option('--per-page <N>', 'documents on one page', atLeastOne, PER_PAGE)
    .option('--quiet', 'say nothing')
    .action(async (out: string | undefined, flags: ReportFlags) => {
      const { settings } = await settingsOf(standing, flags)
      const { path, pages, documents, fromSource, wants } = await writeReport({
        out: resolve(standing, out ?? 'output'),
        page: resolve(standing, flags.to),
        inputs: inputsOf(standing, flags.input),
        packs: settings.packs,
        perPage: flags.perPage,
      })
      if (flags.quiet === true) return
      const source =
        fromSource === 0 ? 'told from the trail alone' : `${figure(fromSource)} of them beside their source`
      const many = pages === 1 ? '' : ` on ${pages} pages`
      const wanted = wants === null ? '' : `${WANTED[wants]}\n`
      process.stderr.write(
        `${figure(documents)} ${documents === 1 ? 'document' : 'documents'}${many}, ${source}\n${wanted}written to ${relative(standing, path)}\n`,
      )
    })
}

/** The inputs that are named; otherwise `input`, the default input of a run, if it exists. */
function inputsOf(standing: string, named: readonly string[] | undefined): readonly string[] {
  if (named !== undefined) return named.map((path) => resolve(standing, path))
  return dumpAt(resolve(standing, 'input'))
}

function atLeastOne(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('write a whole number, 1 or more.')
  return Number(value)
}
