/**
 * The header that scrapers and readers of pages write above a text, a field on a line: `Title: …`, `URL Source: …`, `Published Time: …`,
 * `Markdown Content:`. It becomes tags `front NAME`, as front matter does, but for the title, which they take from the page's `title`. An article may begin with such lines of its own, as a review
 * with those of a book: what only a machine writes, an address or a date by its numbers, must stand among them. An address alone above
 * the text is a header too.
 */
import type { Tag } from '../../../stages/kit/article.ts'
import { namesContent, recordName } from './header-names.ts'
import { linesFrom } from './lines-from.ts'

export interface Header {
  readonly tags: readonly Tag[]
  /** Where the text begins. */
  readonly end: number
  /** It says that the text is Markdown. */
  readonly isMarkdown: boolean
}

/** `Title: value`, the name also set in bold, also behind the sign of a list. */
const FIELD =
  /^[ \t]*(?:[-*][ \t]+)?(\*\*|__)?(\p{L}[\p{L}\p{M}()_ -]{0,29}?)(?:[ \t]*[:：]\1|\1[ \t]*[:：])[ \t]*(.*)$/u
/** A field longer than this is text. */
const LONGEST = 1000
/** Empty lines in a row that may stand between two fields. */
const MOST_EMPTY = 2
/** Two fields, or one and the name of the text below. */
const FEWEST = 2
const ADDRESS = /https?:\/\/[^\s)>\]]+/
const ADDRESS_ALONE = /^[ \t]*<?https?:\/\/[^\s<>]+>?[ \t]*$/
const MACHINE_DATE = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d{2}:)/
/** With the site's name behind it, as often as not. */
const TITLE = 'title'
const ONCE: ReadonlySet<string> = new Set(['title', 'url', 'published'])
const DATES: ReadonlySet<string> = new Set(['published', 'modified', 'crawled'])
/** `Updated: Police now say that two people died` tells no day. */
const DAY = /\d{4}|\d{1,2}[./-]\d{1,2}/
const LONGEST_DATE = 60
const SENTENCE_END = /[.!?\u3002\uff01\uff1f]["\u201d')]*$/
/** `By: J. R. Olsund Jr.` is a name. */
const MOST_WORDS = 5
/** What programs write for nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', 'none', 'null', 'nan', 'n/a', '[]', 'unknown'])

interface Field {
  readonly name: string
  readonly value: string
  /** An address that stands in its line without a name. */
  readonly isAlone?: boolean
}

interface Above {
  readonly fields: readonly Field[]
  readonly end: number
  /** The name of the text below, where one stands there. */
  readonly content?: string
}

/** The header at the very beginning; no tags, and the text from the beginning, where none is. */
export function header(source: string): Header {
  const start = source.startsWith('\ufeff') ? 1 : 0
  const above = fieldsFrom(source, start)
  if (!isWritten(above)) return { tags: [], end: start, isMarkdown: false }
  const { fields, end, content = '' } = above
  const tags = fields
    .filter(({ value }) => !NOTHING.has(value.toLowerCase()))
    .map(({ name, value }): Tag => ({ name: name === 'title' ? TITLE : `front ${name}`, value }))
  return { tags, end, isMarkdown: content.toLowerCase().startsWith('markdown') }
}

function fieldsFrom(source: string, start: number): Above {
  const fields: Field[] = []
  let [end, empty] = [start, 0]
  const above = (content?: string): Above => ({ fields, end, ...(content === undefined ? {} : { content }) })
  for (const { text, from, next } of linesFrom(source, start)) {
    if (text.trim() === '' && empty++ < MOST_EMPTY) continue
    const [, , name = '', value = ''] = text.length > LONGEST ? [] : (FIELD.exec(text) ?? [])
    if (namesContent(name) && (value === '' ? fields.length > 0 : fields.some(isMachineMade))) {
      end = from + text.length - value.length
      return above(name)
    }
    const field = fields.length === 0 && ADDRESS_ALONE.test(text) ? addressAlone(text) : fieldOf(name, value)
    if (field === undefined || !isField(field, fields)) break
    fields.push(field)
    end = next
    empty = 0
  }
  return above()
}

function addressAlone(text: string): Field {
  return { name: 'url', value: ADDRESS.exec(text)?.[0] ?? '', isAlone: true }
}

/** A field by the name that records have for it; what is given as a source may be its address. Undefined where no scraper writes such a name. */
function fieldOf(written: string, value: string): Field | undefined {
  const name = recordName(written)
  if (name === undefined) return undefined
  const [address] = ADDRESS.exec(value) ?? []
  if (address !== undefined && (name === 'url' || name === 'site')) return { name: 'url', value: address }
  return { name, value: value.replaceAll(/^["“]|["”]$/g, '').trim() }
}

/** Whether it is a field behind those before it, and no line of the article: each tells one title, address and date, dates hold a day, and no other is a sentence. */
function isField({ name, value }: Field, before: readonly Field[]): boolean {
  if (ONCE.has(name) && before.some((field) => field.name === name)) return false
  if (DATES.has(name))
    return NOTHING.has(value.toLowerCase()) || (value.length <= LONGEST_DATE && DAY.test(value))
  if (name === 'title' || name === 'url') return true
  if (name === 'keywords' && before.some(isMachineMade)) return true
  return !(SENTENCE_END.test(value) && value.split(/\s+/).length > MOST_WORDS)
}

/** Whether a machine wrote it: it says which article this is, in more than one field, and one of them as only machines do. */
function isWritten({ fields, content }: Above): boolean {
  if (fields[0]?.isAlone === true) return true
  if (fields.length + (content === undefined ? 0 : 1) < FEWEST) return false
  const isKnown = fields.some(({ name, value }) => (name === 'title' || name === 'url') && value !== '')
  return isKnown && (content !== undefined || fields.some(isMachineMade))
}

function isMachineMade({ name, value }: Field): boolean {
  return name === 'url' ? ADDRESS.test(value) : MACHINE_DATE.test(value)
}
