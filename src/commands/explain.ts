/** `copydesk explain`: a file, or a document of a run, block by block, on stdout. */
import { resolve } from 'node:path'
import { Option } from 'commander'
import type { BlockTold, Explanation } from '../explain/explanation.ts'
import { explainFile } from '../explain/file.ts'
import { explanationAsHtml } from '../explain/html.ts'
import { explainPast } from '../explain/past.ts'
import { explanationAsText } from '../explain/text.ts'
import { pageEnd, pageHead } from '../page.ts'
import { filesAtHand } from '../read/past-files.ts'
import { openPastRun } from '../read/past-run.ts'
import { visibleJson } from '../visible.ts'
import type { FillCommand } from './command.ts'
import { settingsOf, withRunOptions } from './options.ts'
import type { RunWords } from './options.ts'
import { say } from './say.ts'
import { stands } from '../../stages/kit/article.ts'

interface ExplainWords extends RunWords {
  readonly run?: string
  readonly input: readonly string[]
  readonly only?: Only
  readonly json?: boolean
  readonly html?: boolean
}

type Only = 'dropped' | 'kept' | 'field' | 'edited'

/** What a run was told stands in it already, but for the patterns of packs: these are asked for again. */
const NOT_OF_RUN: ReadonlySet<string> = new Set(['config', 'packs'])

/** Columns where stdout is no terminal. */
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
    .action(async (file: string, told: ExplainWords) => {
      let begun = false
      for await (const one of explanations(file, told, standing)) {
        if (told.html === true && !begun) await say([pageHead(`What became of ${file}`)])
        begun = true
        await say([inManner(only(one, told.only), told)])
      }
      if (begun && told.html === true) await say([pageEnd])
    })
}

async function* explanations(
  file: string,
  told: ExplainWords,
  standing: string,
): AsyncGenerator<Explanation> {
  const settled = await settingsOf(standing, told)
  if (told.run === undefined) {
    yield* explainFile(resolve(standing, file), settled)
    return
  }
  const run = openPastRun(resolve(standing, told.run))
  const inputs = told.input.map((path) => resolve(standing, path))
  const files = await filesAtHand(inputs, { skip: [run.folder] })
  yield explainPast(run, { id: file, files, packs: settled.settings.packs })
}

function only(told: Explanation, what: Only | undefined): Explanation {
  return what === undefined ? told : { ...told, blocks: told.blocks.filter((block) => is(block, what)) }
}

function is({ fate, edits }: BlockTold, what: Only): boolean {
  if (what === 'edited') return edits.length > 0
  if (what === 'kept') return stands({ fate })
  return fate === (what === 'field' ? 'named' : 'dropped')
}

function inManner(told: Explanation, { json, html }: ExplainWords): string {
  if (json === true) return `${visibleJson(told)}\n`
  if (html === true) return explanationAsHtml(told)
  return explanationAsText(told, process.stdout.columns ?? WIDTH)
}
