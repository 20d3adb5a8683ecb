/** One document told block by block: its fate, the rule, the evidence, and the fields with their source. */
import pc from 'picocolors'
import type { Block } from '../stages/kit/article.ts'
import type { Mark } from '../stages/kit/mark.ts'
import { cleanDocument } from './clean.ts'
import type { Said } from './pipeline.ts'
import { documentsIn } from './read/documents.ts'
import { fileAt } from './read/folder.ts'
import type { Checked } from './settings.ts'
import { articleOf } from './spool/spool.ts'
import type { Entry } from './spool/spool.ts'
import { documentStages } from './stages-in-force.ts'

/** Characters of a block that are shown; the rest is told as a number. */
const SHOWN = 160

/** The explanation of every document in a file, as text for a terminal. Throws an unusable error where there is no such file. */
export async function explainFile(path: string, told: Checked): Promise<string> {
  const stages = documentStages(told.settings)
  const parts: string[] = []
  for await (const document of documentsIn(fileAt(path), told)) {
    if ('reason' in document)
      parts.push(`${document.id}: set aside (${document.where}): ${document.reason}\n`)
    else parts.push(explained(cleanDocument(document, stages, told.settings)))
  }
  return parts.join('\n')
}

function explained(entry: Entry): string {
  if (entry.is === 'aside') return `${entry.id}: set aside (${entry.aside.where}): ${entry.aside.reason}\n`
  const article = articleOf(entry)
  const lines = [
    pc.bold(entry.id),
    `${article.form}, ${entry.encoding}, language ${article.language}`,
    ...article.names.map(
      (name) => `${name.field}: ${name.value}  ${pc.dim(`(${name.source}; ${name.rule})`)}`,
    ),
    ...article.warnings.map((warning) => `warning: ${warning}`),
    '',
    ...article.blocks.flatMap((block) => [...blockLines(block, marksOn(entry.trail, block.n)), '']),
  ]
  return `${lines.join('\n')}\n`
}

interface Stamped {
  readonly stage: string
  readonly mark: Mark
}

function marksOn(trail: readonly Said[], block: number): readonly Stamped[] {
  return trail.flatMap(({ stage, marks }) => {
    return marks.filter((mark) => 'block' in mark && mark.block === block).map((mark) => ({ stage, mark }))
  })
}

function blockLines(block: Block, marks: readonly Stamped[]): readonly string[] {
  const { from, to } = block.facts
  const head = `${String(block.n).padStart(4)} ${fateWord(block)} ${pc.dim(`${block.kind} ${from}-${to}`)}`
  const text =
    block.text.length > SHOWN
      ? `${block.text.slice(0, SHOWN)}… (${block.text.length} characters)`
      : block.text
  return [
    head,
    `     ${text.replaceAll('\n', ' / ')}`,
    ...marks.map(({ stage, mark }) => pc.dim(`     ${markLine(stage, mark)}`)),
  ]
}

function fateWord(block: Block): string {
  if (block.fate === 'dropped') return pc.red('dropped')
  if (block.fate === 'named') return pc.cyan('field  ')
  return block.fate === 'guarded' ? pc.green('guarded') : pc.green('kept   ')
}

function markLine(stage: string, mark: Mark): string {
  const said = `${stage}: ${mark.does} by ${mark.rule}: ${mark.saw}`
  if (mark.does !== 'edit') return said
  return `${said} (${mark.from}..${mark.to} reads ${JSON.stringify(mark.becomes)})`
}
