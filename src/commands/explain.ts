/** `copydesk explain`: prints what became of a file, or of a document of a run, block by block. */
import { resolve } from 'node:path'
import { Option } from 'commander'
import type { ExplainedBlock, Explanation } from '../explain/explanation.ts'
import { explainFile } from '../explain/file.ts'
import { explanationAsHtml } from '../explain/html.ts'
import { explainPast } from '../explain/past.ts'
import { explanationAsText } from '../explain/text.ts'
import { pageEnd, pageHead } from '../page.ts'
import { filesAtHand } from '../read/past/dump-files.ts'
import { openPastRun } from '../read/past/run-folder.ts'
import { visibleJson } from '../visible.ts'
import type { FillCommand } from './command.ts'
import { settingsOf, withRunOptions } from './options.ts'
import type { RunFlags } from './options.ts'
import { say } from './say.ts'
import { stands } from '../../stages/kit/article.ts'

interface ExplainFlags extends RunFlags {
  readonly run?: string
  readonly input: readonly string[]
  readonly only?: Only
  readonly json?: boolean
  readonly html?: boolean
}

type Only = 'dropped' | 'kept' | 'field' | 'edited'

/** Options still allowed with `--run`. A run records its settings, but not the patterns of its packs. */
const NOT_OF_RUN: ReadonlySet<string> = new Set(['config', 'packs'])

/** Columns if stdout is not a terminal. */
const WIDTH = 110

export const fillExplain: FillCommand = (command, { standing }) => {
  const ofRun = withRunOptions(command)
    .options.map((option) => option.attributeName())
    .filter((name) => !NOT_OF_RUN.has(name))
  command
    .addOption(new Option('--run <OUT>', 'FILE is an id of this run, told as the run was').conflicts(ofRun))
    .option('--input <PATHS...>', 'where the dump of that run lies', ['input'])
    .addOption(
      new Option('--only <WHAT>', 'these blocks alone').choices(['dropped', 'kept', 'field', 'edited']),
    )
    .addOption(new Option('--json', 'JSON lines: one a document').conflicts('html'))
    .option('--html', 'a page that stands alone')
    .action(async (file: string, flags: ExplainFlags) => {
      let begun = false
      for await (const one of explanations(file, flags, standing)) {
        if (flags.html === true && !begun) await say([pageHead(`What became of ${file}`)])
        begun = true
        await say([inManner(only(one, flags.only), flags)])
      }
      if (begun && flags.html === true) await say([pageEnd])
    })
}

async function* explanations(
  file: string,
  flags: ExplainFlags,
  standing: string,
): AsyncGenerator<Explanation> {
  const settled = await settingsOf(standing, flags)
  if (flags.run === undefined) {
    yield* explainFile(resolve(standing, file), settled)
    return
  }
  const run = openPastRun(resolve(standing, flags.run))
  const inputs = flags.input.map((path) => resolve(standing, path))
  const files = await filesAtHand(inputs, { skip: [run.folder] })
  yield explainPast(run, { id: file, files, packs: settled.settings.packs })
}

function only(explanation: Explanation, what: Only | undefined): Explanation {
  return what === undefined
    ? explanation
    : { ...explanation, blocks: explanation.blocks.filter((block) => is(block, what)) }
}

function is({ fate, edits }: ExplainedBlock, what: Only): boolean {
  if (what === 'edited') return edits.length > 0
  if (what === 'kept') return stands({ fate })
  return fate === (what === 'field' ? 'named' : 'dropped')
}

function inManner(explanation: Explanation, { json, html }: ExplainFlags): string {
  if (json === true) return `${visibleJson(explanation)}\n`
  if (html === true) return explanationAsHtml(explanation)
  return explanationAsText(explanation, process.stdout.columns ?? WIDTH)
}
