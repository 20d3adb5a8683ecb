/**
 * A diff as one self-contained page: the summary by rule, then article by article. Escapes all that came from
 * a dump.
 */
import { pageHead, safe } from '../page.ts'
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

/** The page up to the first article. */
export function summaryAsHtml(runs: RunChange, summary: DiffSummary): string {
  return [
    pageHead('What changed between two runs'),
    `<p><strong>${safe(countsLine(summary))}</strong></p>\n`,
    list('Settings and version', runLines(runs)),
    list('By rule', summary.rules.map(ruleTotalLine)),
    list(
      'By cause',
      summary.causes.map(({ cause, articles }) => `${causeLine(cause)}: ${counted(articles, 'article')}`),
    ),
  ].join('')
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const items = lines.map((line) => `<li>${safe(line)}</li>\n`)
  return `<h2>${safe(title)}</h2>\n<ul>\n${items.join('')}</ul>\n`
}

export function articleAsHtml(change: ArticleChange): string {
  const lines = [
    [kindsLine(change), ...change.causes.map((cause) => `because ${causeLine(cause)}`)].join(' · '),
    ...change.rules.map(ruleLine),
    ...change.fields.map(fieldLine),
  ]
  return [
    `<section>\n<h2>${safe(change.id)}</h2>\n`,
    ...lines.map((line) => `<p class="dim">${safe(line)}</p>\n`),
    ...change.paragraphs.map(paragraphHtml),
    '</section>\n',
  ].join('')
}

function paragraphHtml(change: ParagraphChange): string {
  if (change.is === 'same') return `<p class="dim">${safe(counted(change.count, 'paragraph'))} the same</p>\n`
  const rule = change.rule === null ? '' : ` <span class="dim">${safe(change.rule)}</span>`
  if (change.is === 'changed')
    return `<div class="block">${change.words.map(wordHtml).join('')}${rule}</div>\n`
  if (change.is === 'added') return `<div class="block came"><ins>${safe(change.text)}</ins>${rule}</div>\n`
  return `<div class="block went"><del>${safe(change.text)}</del>${rule}</div>\n`
}

function wordHtml({ is, text }: WordChange): string {
  if (is === 'same') return safe(text)
  return is === 'added' ? `<ins>${safe(text)}</ins>` : `<del>${safe(text)}</del>`
}
