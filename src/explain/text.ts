/** An explanation as text for a terminal. Escapes all that came from a dump. */
import pc from 'picocolors'
import { visibleLine } from '../visible.ts'
import { besides } from './columns.ts'
import type {
  ExplainedBlock,
  ExplainedCopy,
  ExplainedEdit,
  Explanation,
  ExplainedField,
  ExplainedStory,
} from './explanation.ts'

/** Characters shown of a block. Of a longer one the total number is shown. */
const SHOWN = 160
/** Shared sentences shown of each copy: enough to judge by. */
const SENTENCES = 12

/** `width`: columns of the terminal. */
export function explanationAsText(explanation: Explanation, width: number): string {
  const what = [
    explanation.form,
    explanation.encoding,
    explanation.language === null ? null : `language ${explanation.language}`,
  ]
  const lines = [
    pc.bold(visibleLine(explanation.id)),
    ...statusLines(explanation),
    ...(explanation.form === null ? [] : [what.filter((part) => part !== null).join(', ')]),
    ...explanation.notes.map((note) => pc.yellow(`note: ${visibleLine(note)}`)),
    ...explanation.fields.map(fieldText),
    ...explanation.warnings.map((warning) => pc.yellow(`warning: ${visibleLine(warning)}`)),
    ...(explanation.story === null ? [] : storyLines(explanation.story, width)),
    '',
    ...explanation.blocks.flatMap((block) => [...blockLines(block), '']),
  ]
  return `${lines.join('\n')}\n`
}

function statusLines({ status, reason }: Explanation): readonly string[] {
  if (status === 'opened') return []
  const word = status === 'aside' ? 'set aside' : status
  return [`${word}${reason === null ? '' : `: ${visibleLine(reason)}`}`]
}

function fieldText({ field, value, source, rule, used }: ExplainedField): string {
  const line = `${field}: ${visibleLine(value)}  ${pc.dim(`(${visibleLine(source)}; ${visibleLine(rule)})`)}`
  return used ? line : pc.dim(`found, not used: ${line}`)
}

function blockLines(block: ExplainedBlock): readonly string[] {
  const { n, kind, from, to, probability, text, marks, edits } = block
  const number = n === null ? '   ·' : String(n).padStart(4)
  const place = from === null ? '' : `${from}-${to}`
  const chance = probability === null ? '' : `probability ${probability}`
  const facts = [kind, place, chance, visibleLine(block.path ?? '')].filter(
    (part) => part !== null && part !== '',
  )
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text
  return [
    `${number} ${fateWord(block)} ${pc.dim(facts.join(' '))}`,
    `     ${visibleLine(shown)}`,
    ...marks.map(({ stage, does, rule, saw }) =>
      pc.dim(`     ${visibleLine(`${stage}: ${does} by ${rule}: ${saw}`)}`),
    ),
    ...edits.flatMap(editLines),
  ]
}

function fateWord({ fate }: ExplainedBlock): string {
  if (fate === 'dropped') return pc.red('dropped')
  if (fate === 'named') return pc.cyan('field  ')
  return fate === 'guarded' ? pc.green('guarded') : pc.green('kept   ')
}

function editLines({ stage, rule, saw, before, after }: ExplainedEdit): readonly string[] {
  return [
    pc.dim(`     ${visibleLine(`${stage}: edit by ${rule}: ${saw}`)}`),
    pc.red(`       - ${visibleLine(before)}`),
    pc.green(`       + ${visibleLine(after)}`),
  ]
}

function storyLines({ story, chosen, copies }: ExplainedStory, width: number): readonly string[] {
  return [
    `story: ${visibleLine(story)}${chosen === null ? '' : `  ${pc.dim(`(chosen by ${visibleLine(chosen)})`)}`}`,
    ...copies.flatMap((copy) => copyLines(copy, story, width)),
  ]
}

function copyLines(copy: ExplainedCopy, story: string, width: number): readonly string[] {
  const { id, relation, likeness, certainty, via, folded, evidence, shared } = copy
  const through = via === story ? '' : `, found through ${via}`
  const likenessLine = `  ${relation}: ${id}, likeness ${likeness}, certainty ${certainty}${through}`
  const more = shared.length - SENTENCES
  return [
    visibleLine(`${likenessLine}${folded ? '' : ', reported only'}`),
    ...(shared.length > 0 ? [] : evidence.map((passage) => pc.dim(`    both tell: ${visibleLine(passage)}`))),
    ...(shared.length === 0
      ? []
      : besides(['the copy', 'the canonical article'], width).map((line) => pc.dim(line))),
    ...shared.slice(0, SENTENCES).flatMap((pair) => besides([pair.copy, pair.canonical], width)),
    ...(more > 0 ? [pc.dim(`    and ${more} more that both tell (--json, --html show all)`)] : []),
  ]
}
