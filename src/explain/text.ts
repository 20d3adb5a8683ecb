/** An explanation as text for a terminal. Escapes all that came from a dump. */
import pc from 'picocolors'
import { visibleLine } from '../visible.ts'
import { besides } from './columns.ts'
import type { BlockTold, CopyTold, EditTold, Explanation, FieldTold, StoryTold } from './explanation.ts'

/** Characters of a block that are shown; the rest is told as a number. */
const SHOWN = 160
/** Shared sentences shown of each copy: enough to judge by. */
const SENTENCES = 12

/** `width`: columns of the terminal. */
export function explanationAsText(told: Explanation, width: number): string {
  const what = [told.form, told.encoding, told.language === null ? null : `language ${told.language}`]
  const lines = [
    pc.bold(visibleLine(told.id)),
    ...statusLines(told),
    ...(told.form === null ? [] : [what.filter((part) => part !== null).join(', ')]),
    ...told.notes.map((note) => pc.yellow(`note: ${visibleLine(note)}`)),
    ...told.fields.map(fieldText),
    ...told.warnings.map((warning) => pc.yellow(`warning: ${visibleLine(warning)}`)),
    ...(told.story === null ? [] : storyLines(told.story, width)),
    '',
    ...told.blocks.flatMap((block) => [...blockLines(block), '']),
  ]
  return `${lines.join('\n')}\n`
}

function statusLines({ status, reason }: Explanation): readonly string[] {
  if (status === 'opened') return []
  const word = status === 'aside' ? 'set aside' : status
  return [`${word}${reason === null ? '' : `: ${visibleLine(reason)}`}`]
}

function fieldText({ field, value, source, rule, used }: FieldTold): string {
  const line = `${field}: ${visibleLine(value)}  ${pc.dim(`(${visibleLine(source)}; ${visibleLine(rule)})`)}`
  return used ? line : pc.dim(`found, not used: ${line}`)
}

function blockLines(block: BlockTold): readonly string[] {
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

function fateWord({ fate }: BlockTold): string {
  if (fate === 'dropped') return pc.red('dropped')
  if (fate === 'named') return pc.cyan('field  ')
  return fate === 'guarded' ? pc.green('guarded') : pc.green('kept   ')
}

function editLines({ stage, rule, saw, before, after }: EditTold): readonly string[] {
  return [
    pc.dim(`     ${visibleLine(`${stage}: edit by ${rule}: ${saw}`)}`),
    pc.red(`       - ${visibleLine(before)}`),
    pc.green(`       + ${visibleLine(after)}`),
  ]
}

function storyLines({ story, chosen, copies }: StoryTold, width: number): readonly string[] {
  return [
    `story: ${visibleLine(story)}${chosen === null ? '' : `  ${pc.dim(`(chosen by ${visibleLine(chosen)})`)}`}`,
    ...copies.flatMap((copy) => copyLines(copy, story, width)),
  ]
}

function copyLines(copy: CopyTold, story: string, width: number): readonly string[] {
  const { id, relation, likeness, certainty, via, folded, evidence, shared } = copy
  const through = via === story ? '' : `, found through ${via}`
  const told = `  ${relation}: ${id}, likeness ${likeness}, certainty ${certainty}${through}`
  const more = shared.length - SENTENCES
  return [
    visibleLine(`${told}${folded ? '' : ', reported only'}`),
    ...(shared.length > 0 ? [] : evidence.map((passage) => pc.dim(`    both tell: ${visibleLine(passage)}`))),
    ...(shared.length === 0
      ? []
      : besides(['the copy', 'the canonical article'], width).map((line) => pc.dim(line))),
    ...shared.slice(0, SENTENCES).flatMap((pair) => besides([pair.copy, pair.canonical], width)),
    ...(more > 0 ? [pc.dim(`    and ${more} more that both tell (--json, --html show all)`)] : []),
  ]
}
