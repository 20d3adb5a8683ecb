/**
 * `copydesk pipe`: NDJSON in and out, one line for each line as it comes. Data goes to stdout, documents that
 * could not be cleaned to stderr.
 */
import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { Command } from 'commander'
import { Option } from 'commander'
import { order } from '../../stages/order.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'
import { digestOf, entryOf, noteOf, pairOf, recordLineOf } from '../pipe.ts'
import type { CorpusStep } from '../pipe.ts'
import { linesOf } from '../read/raw/bytes.ts'
import type { Line } from '../read/raw/bytes.ts'
import { decode } from '../read/encodings/decode.ts'
import { oversize } from '../read/document.ts'
import { parsed } from '../read/records/json.ts'
import type { Given } from '../read/records/records.ts'
import type { CheckedOptions } from '../settings.ts'
import type { Entry } from '../spool/entry.ts'
import { documentStages, stagesBefore } from '../stages-in-force.ts'
import { unusable } from '../unusable.ts'
import type { ArticleRecord } from '../write/shapes.ts'
import type { FillCommand } from './command.ts'
import { settingsOf, withRunOptions } from './options.ts'
import type { RunFlags } from './options.ts'
import { talk } from './talk.ts'

interface PipeFlags extends RunFlags {
  readonly as?: 'record' | 'entry'
  readonly stage?: string
}

export const fillPipe: FillCommand = (pipe, { standing }) => {
  const step = (name: string): Command => withRunOptions(pipe.command(name))
  const corpus = corpusStages().map(({ name }) => name)
  const stage = (): Option =>
    new Option('--stage <NAME>', 'corpus stage').choices(corpus).default('duplicates')

  step('open')
    .description('records to entries: each article as it was read')
    .action(async (flags: PipeFlags) => {
      const { settings, maxSize } = await settingsOf(standing, flags)
      await eachLine(maxSize, (given) => entryOf(given, { settings, stages: [] }))
    })
  step('clean')
    .description('records or entries to clean articles, as in articles.jsonl')
    .addOption(new Option('--as <WHAT>', 'what is written').choices(['record', 'entry']).default('record'))
    .action(async (flags: PipeFlags) => {
      const { settings, maxSize } = await settingsOf(standing, flags)
      const asked = { settings, stages: documentStages(settings) }
      const write = flags.as === 'entry' ? entryOf : recordLineOf
      await eachLine(maxSize, (given) => withoutAside(write(given, asked), flags))
    })
  step('observe')
    .description('records or entries to notes of a corpus stage, with the keys under which they meet')
    .addOption(stage())
    .action(async (flags: PipeFlags) => {
      const options = await settingsOf(standing, flags)
      const asked = corpusStep(options, flags.stage)
      await eachLine(options.maxSize, (given) => noteOf(given, asked))
    })
  step('compare')
    .description('pairs {"a": …, "b": …} of records or entries to what a corpus stage finds of them')
    .addOption(stage())
    .action(async (flags: PipeFlags) => {
      const options = await settingsOf(standing, flags)
      const asked = corpusStep(options, flags.stage)
      if (asked.stage.compare === undefined)
        throw unusable(`--stage ${asked.stage.name}: compares no pairs; duplicates does`)
      await eachLine(options.maxSize, (given) => pairOf(given, asked))
    })
}

function corpusStages(): readonly CorpusStage[] {
  return order.filter((stage) => stage.scope === 'corpus')
}

function corpusStep({ settings }: CheckedOptions, name: string | undefined): CorpusStep {
  const stage = corpusStages().find((one) => one.name === name)
  if (stage === undefined) throw unusable(`--stage ${name}: no corpus stage`)
  return { settings, stage, stages: stagesBefore(settings, stage.name) }
}

/** Leaves out articles that could not be cleaned, since they have no record, and reports them on stderr. */
function withoutAside(found: Entry | ArticleRecord, { as }: PipeFlags): object | undefined {
  if (as === 'entry' || !('is' in found) || found.is === 'opened') return found
  const { id, where, reason } = found.aside
  talk(`${id}: set aside (${where}): ${reason}`)
  return undefined
}

/** Answers each line before it reads the next, so that memory holds one. Empty lines are skipped. */
async function eachLine(maxSize: number, answer: (given: Given) => object | undefined): Promise<void> {
  for await (const line of linesOf(process.stdin, maxSize)) {
    const given = givenOf(line, maxSize)
    if (given === undefined) continue
    const found = answer(given)
    if (found !== undefined && !process.stdout.write(`${JSON.stringify(found)}\n`))
      await once(process.stdout, 'drain')
    await setImmediate()
  }
}

/**
 * The value of a line; undefined if it is empty. A line that is too long, or not JSON, becomes an entry that
 * is set aside.
 */
function givenOf({ number, size, bytes }: Line, maxSize: number): Given | undefined {
  const name = String(number)
  const aside = (reason: string): Given => {
    const value: Entry = {
      is: 'aside',
      id: name,
      sha256: digestOf(bytes),
      aside: { id: name, where: 'read', reason },
    }
    return { name, value }
  }
  if (bytes === undefined) return aside(oversize(size, maxSize))
  const { text } = decode(bytes)
  if (text.trim() === '') return undefined
  const value = parsed(text)
  return value === undefined ? aside('not a JSON record; mend or delete the line') : { name, bytes, value }
}
