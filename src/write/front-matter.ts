/**
 * An article's fields as YAML between `---` lines, in a fixed order. Every text is quoted, so that no reader
 * takes it for another type.
 */
import type { ArticleRecord } from './shapes.ts'

/** Characters that YAML would fold, refuse or hide, besides those that JSON escapes. */
const HIDDEN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu

/** The front matter of a record. Unknown fields are left out. Strings are double-quoted as in JSON. */
export function frontMatter(record: ArticleRecord): string {
  const { text: _, from: __, conflicts: ___, ...fields } = record
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return []
    return [`${name}: ${typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`}`]
  })
  return `---\n${lines.join('\n')}\n---\n`
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
