/**
 * The fields above a Markdown text as tags `front NAME`: YAML between `---`, TOML between `+++`. Reads line by line and forgives
 * what a reader of YAML refuses: titles of scraped articles hold colons. What does not look like fields is text.
 */
import type { Tag } from '../../../stages/kit/article.ts'
import { linesFrom } from '../text/lines-from.ts'
import { valuesOf } from './front-values.ts'

export interface Matter {
  readonly tags: readonly Tag[]
  /** Where the text begins. */
  readonly end: number
}

interface Form {
  readonly opens: RegExp
  readonly closes: RegExp
  readonly field: RegExp
  /** What may stand under a field: items, what goes on, brackets that close. */
  readonly more: RegExp
}

interface Field {
  readonly name: string
  readonly lines: string[]
}

/** In all of these patterns, as in those of the values, `.` is any sign: a line ends at `\r` and `\n` alone, and may hold U+2028. */
const EMPTY_OR_COMMENT = /^[ \t]*(?:#.*)?$/s
/** One word: `The mayor said: no` is a sentence. */
const FORMS: readonly Form[] = [
  {
    opens: /^---[ \t]*$/,
    closes: /^(?:---|\.\.\.)[ \t]*$/,
    field: /^(["']?)([\p{L}_][\p{L}\p{N}_.-]{0,60})\1[ \t]*:(?:[ \t]+(.*))?$/su,
    more: /^[ \t]+\S|^-(?:[ \t]|$)|^[\]}]/,
  },
  {
    opens: /^\+\+\+[ \t]*$/,
    closes: /^\+\+\+[ \t]*$/,
    field: /^(["']?)([\p{L}_][\p{L}\p{N}_.-]{0,60})\1[ \t]*=[ \t]*(.*)$/su,
    more: /^[ \t]+\S|^\[.*\][ \t]*$|^\]/s,
  },
]

/** The fields that stand at the very beginning; none where a line among them is no field, or no line closes them. */
export function frontMatter(source: string): Matter {
  const start = source.startsWith('\ufeff') ? 1 : 0
  const none: Matter = { tags: [], end: start }
  const lines = linesFrom(source, start)
  const first = lines.next().value?.text ?? ''
  const form = FORMS.find(({ opens }) => opens.test(first))
  if (form === undefined) return none
  const fields: Field[] = []
  for (const { text, next } of lines) {
    if (form.closes.test(text)) return fields.length === 0 ? none : matterOf(fields, next)
    if (!isTaken(text, form, fields)) return none
  }
  return none
}

/** Whether the line is one of fields; an empty one is only below a field. */
function isTaken(text: string, { field, more }: Form, fields: Field[]): boolean {
  const found = field.exec(text)
  if (found !== null) return fields.push({ name: found[2] ?? '', lines: [found[3] ?? ''] }) > 0
  if (EMPTY_OR_COMMENT.test(text)) return fields.length > 0 || text.trim() !== ''
  if (fields.length === 0 || !more.test(text)) return false
  fields.at(-1)?.lines.push(text)
  return true
}

function matterOf(fields: readonly Field[], end: number): Matter {
  const tags = fields.flatMap(({ name, lines }) =>
    valuesOf(lines).map((value): Tag => ({ name: `front ${name.toLowerCase()}`, value })),
  )
  return { tags, end }
}
