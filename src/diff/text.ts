/** A diff as text for a terminal: first the summary by rule, then article by article. Escapes all that came from a dump. */
import pc from 'picocolors'
import { visibleLine } from '../visible.ts'
import type { RunChange } from './causes.ts'
import type { ArticleChange, ParagraphChange, WordChange } from './change.ts'
import type { DiffSummary } from './tally.ts'
import {
  causeLine,
  countsLine,
  counted,
  fieldLine,
  kindsLine,
  ruleLine,
  ruleTotalLine,
  runLines,
} from './words.ts'

/** Characters shown of a paragraph that came or went: enough to recognise it. */
const SHOWN = 400
/** Characters shown on either side of a change. */
const AROUND = 40

export function summaryAsText(runs: RunChange, summary: DiffSummary): string {
  const { rules, causes } = summary
  return linesOf([
    ...runLines(runs).map(visibleLine),
    pc.bold(countsLine(summary)),
    ...(rules.length === 0 ? [] : ['by rule:']),
    ...rules.map((total) => `  ${visibleLine(ruleTotalLine(total))}`),
    ...(causes.length === 0 ? [] : ['by cause:']),
    ...causes.map(
      ({ cause, articles }) => `  ${visibleLine(causeLine(cause))}: ${counted(articles, 'article')}`,
    ),
  ])
}

/** One line, for `--stat`. */
export function articleAsLine(change: ArticleChange): string {
  const came = change.paragraphs.filter(({ is }) => is === 'added').length
  const went = change.paragraphs.filter(({ is }) => is === 'removed').length
  const altered = change.paragraphs.filter(({ is }) => is === 'changed').length
  const counts = [
    ...(came === 0 ? [] : [pc.green(`+${came}`)]),
    ...(went === 0 ? [] : [pc.red(`-${went}`)]),
    ...(altered === 0 ? [] : [`~${altered}`]),
  ]
  const how = counts.length === 0 ? '' : `  ${counts.join(' ')}`
  return linesOf([`${visibleLine(change.id)}  ${visibleLine(kindsLine(change))}${how}`])
}

export function articleAsText(change: ArticleChange): string {
  return linesOf([
    '',
    `${pc.bold(visibleLine(change.id))}  ${visibleLine(kindsLine(change))}`,
    ...change.causes.map((cause) => pc.dim(`  because ${visibleLine(causeLine(cause))}`)),
    ...change.rules.map((rule) => pc.dim(`  ${visibleLine(ruleLine(rule))}`)),
    ...change.fields.map((field) => `  ${visibleLine(fieldLine(field))}`),
    ...change.paragraphs.flatMap(paragraphLines),
  ])
}

function paragraphLines(change: ParagraphChange): readonly string[] {
  if (change.is === 'same') return [pc.dim(`    ${counted(change.count, 'paragraph')} the same`)]
  const rule = change.rule === null ? '' : pc.dim(`  [${visibleLine(change.rule)}]`)
  if (change.is === 'changed') return [`  ~ ${change.words.map(wordText).join('')}${rule}`]
  const cut = change.text.length > SHOWN ? `${change.text.slice(0, SHOWN)}…` : change.text
  const text = `${change.is === 'added' ? '+' : '-'} ${visibleLine(cut)}`
  return [`  ${change.is === 'added' ? pc.green(text) : pc.red(text)}${rule}`]
}

function wordText({ is, text }: WordChange, n: number, all: readonly WordChange[]): string {
  if (is === 'same') return visibleLine(shortened(text, n === 0, n === all.length - 1))
  const marked = is === 'added' ? `{+${visibleLine(text)}+}` : `[-${visibleLine(text)}-]`
  return is === 'added' ? pc.green(marked) : pc.red(marked)
}

/** Unchanged text is shortened to the characters next to a change. */
function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * AROUND) return text
  const before = first ? '' : text.slice(0, AROUND)
  const after = last ? '' : text.slice(-AROUND)
  return `${before}…${after}`
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
