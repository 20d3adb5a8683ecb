/**
 * A document to an article: decoded, its form told, its blocks and tags with facts, its language. Synchronous
 * and pure.
 */
import type { Article, Block, Tag } from '../../stages/kit/article.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import { doubt } from '../../stages/main-content/doubt.ts'
import { changed } from '../../stages/tidy/change.ts'
import { controls } from '../../stages/tidy/controls.ts'
import { mojibake } from '../../stages/tidy/mojibake.ts'
import { decode } from './encodings/decode.ts'
import type { Document, Field } from './document.ts'
import { formOf } from './text/form.ts'
import type { Form } from './text/form.ts'
import { openPage } from './html.ts'
import { header } from './text/header.ts'
import { languageOf } from './text/language.ts'
import { openMarkdown } from './markdown.ts'
import { mismatch } from './raw/mismatch.ts'
import { rescued, saysMore } from './rescue.ts'
import { textBlocks } from './text.ts'
import { withVotes } from './votes.ts'

/** Readability may take half of what the document has: a page that it cannot judge is still cleaned. */
const VOTE_SHARE = 0.5

const SHELL = 'the page shows next to nothing; taken from the text of its record'

export interface Opened {
  readonly article: Article
  /** Name in the WHATWG standard, lower case. */
  readonly encoding: string
  readonly form: Article['form']
}

/** Opens a document. What is doubtful is a warning of the article; throws only where this program errs. */
export function openDocument(document: Document, settings: Settings): Opened {
  const { id, name, bytes, record } = document
  const decoded =
    record === undefined
      ? decode(bytes, document.charset)
      : { text: record.content, encoding: 'utf-8', warnings: [] }
  const form = record === undefined ? formOf(decoded.text, name) : record.holds
  const warnings = [
    ...document.warnings,
    ...decoded.warnings,
    ...(record === undefined ? mismatch(name, form) : []),
  ]
  const fields = [...(document.crawl ?? []), ...(record?.fields ?? [])]
  const known = { id, settings, warnings, fields }
  const article = openText(decoded.text, { ...known, form })
  if (record === undefined) return { article, encoding: decoded.encoding, form: article.form }
  const fuller = saysMore(record.beside ?? '', article)
    ? openText(record.beside ?? '', { ...known, form: 'text', warnings: [...warnings, SHELL] })
    : article
  return { article: { ...fuller, form: 'record' }, encoding: decoded.encoding, form: 'record' }
}

/** Opens a text that a caller has as a string: nothing of it is decoded, and its name is a hint as a file's is. */
export function openString(source: string, { id, settings }: Pick<Known, 'id' | 'settings'>): Article {
  const text = source.replace(/^\ufeff/, '').toWellFormed()
  const form = formOf(text, id)
  return openText(text, { id, settings, form, warnings: mismatch(id, form) })
}

/** What is known of a text before it is opened. */
export interface Known {
  readonly id: string
  readonly settings: Settings
  /** Told from the text where absent. */
  readonly form?: Form
  readonly warnings?: readonly string[]
  /** What a record says; it stands first among the tags, and so is believed first. */
  readonly fields?: readonly Field[]
}

/** Opens a text that is at hand as a string. */
export function openText(
  text: string,
  { id, settings, form = formOf(text, id), warnings = [], fields = [] }: Known,
): Article {
  const own = fields.map(({ name, value }): Tag => ({ name: `record ${name}`, value }))
  const contents = contentsOf(text, form, settings)
  return {
    id,
    form,
    language: languageOf(contents.blocks),
    blocks: contents.blocks,
    tags: [...own, ...contents.tags].map(mended),
    names: [],
    warnings: [...warnings, ...contents.warnings],
  }
}

/** What was decoded by the wrong table, or shows nothing, is mended as in the text. */
function mended(tag: Tag): Tag {
  const value = [mojibake, controls].reduce((now, repair) => changed(now, repair(now)), tag.value)
  return value === tag.value ? tag : { ...tag, value }
}

interface Contents {
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
  readonly warnings: readonly string[]
}

function contentsOf(text: string, form: Form, settings: Settings): Contents {
  if (form === 'text') {
    const { tags, end } = header(text)
    return { blocks: textBlocks(text, end), tags, warnings: [] }
  }
  if (form === 'markdown') return { ...openMarkdown(text), warnings: [] }
  const { page, warnings } = rescued(openPage(text), text)
  if (!doubt(page.blocks)) return { blocks: page.blocks, tags: page.tags, warnings }
  const seconds = settings.deadline * VOTE_SHARE
  const voted = withVotes(page, { source: text, dom: settings.dom, seconds })
  return { tags: page.tags, blocks: voted.blocks, warnings: [...warnings, ...voted.warnings] }
}
