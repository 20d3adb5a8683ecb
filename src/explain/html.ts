/** An explanation as part of a self-contained page. Escapes all that came from a dump. */
import { safe } from '../page.ts'
import type {
  ExplainedBlock,
  ExplainedCopy,
  Explanation,
  ExplainedField,
  ExplainedStory,
} from './explanation.ts'

export function explanationAsHtml(explanation: Explanation): string {
  const { id, status, reason, form, encoding, language, notes, warnings, fields, story, blocks } = explanation
  const what = [status, reason, form, encoding, language].filter((part) => part !== null).join(', ')
  return [
    `<section>\n<h2>${safe(id)}</h2>\n<p class="dim">${safe(what)}</p>\n`,
    ...notes.map((note) => `<p><strong>${safe(note)}</strong></p>\n`),
    ...warnings.map((warning) => `<p><strong>${safe(warning)}</strong></p>\n`),
    fieldTable(fields),
    story === null ? '' : storyHtml(story),
    ...blocks.map(blockHtml),
    '</section>\n',
  ].join('')
}

function fieldTable(fields: readonly ExplainedField[]): string {
  if (fields.length === 0) return ''
  const rows = fields.map(({ field, value, source, rule, used }) =>
    row('td', [used ? field : `${field} (not used)`, value, source, rule]),
  )
  return `<table>\n${row('th', ['Field', 'Value', 'From', 'Rule'])}${rows.join('')}</table>\n`
}

function row(cell: 'th' | 'td', texts: readonly string[]): string {
  const cells = texts.map((text) => `<${cell}>${safe(text)}</${cell}>`)
  return `<tr>${cells.join('')}</tr>\n`
}

function storyHtml({ story, chosen, copies }: ExplainedStory): string {
  const by = chosen === null ? '' : `, chosen by ${chosen}`
  return `<h3>Story: ${safe(story)}${safe(by)}</h3>\n${copies.map(copyHtml).join('')}`
}

function copyHtml({ id, relation, likeness, certainty, via, evidence, shared }: ExplainedCopy): string {
  const words = `${relation}: ${id}, likeness ${likeness}, certainty ${certainty}, found through ${via}`
  const passages = evidence.map((passage) => `<li>${safe(passage)}</li>\n`).join('')
  const rows = shared.map((pair) => row('td', [pair.copy, pair.canonical])).join('')
  const table = `<table>\n${row('th', ['The copy', 'The canonical article'])}${rows}</table>\n`
  return `<p>${safe(words)}</p>\n${shared.length > 0 ? table : `<ul>\n${passages}</ul>\n`}`
}

function blockHtml({
  n,
  fate,
  kind,
  from,
  to,
  path,
  probability,
  text,
  marks,
  edits,
}: ExplainedBlock): string {
  const facts = [
    n === null ? null : String(n),
    fate === 'named' ? 'field' : fate,
    kind,
    from === null ? null : `${from}-${to}`,
    probability === null ? null : `probability ${probability}`,
    path,
  ]
  const words = facts.filter((part) => part !== null).join(' · ')
  return [
    `<div class="block ${fate}"><span class="dim">${safe(words)}</span>\n${safe(text)}`,
    ...marks.map(
      ({ stage, does, rule, saw }) =>
        `\n<span class="dim">${safe(`${stage}: ${does} by ${rule}: ${saw}`)}</span>`,
    ),
    ...edits.map(
      ({ stage, rule, saw, before, after }) =>
        `\n<span class="dim">${safe(`${stage}: edit by ${rule}: ${saw}`)}</span>\n<del>${safe(before)}</del>\n<ins>${safe(after)}</ins>`,
    ),
    '</div>\n',
  ].join('')
}
