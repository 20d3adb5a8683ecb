/**
 * The tags and texts of a source, as htmlparser2's tokenizer tells them (`test/read/tokens.test.ts` holds one against the other),
 * found by looking for the next sign that matters and not by a step for each character. What holds an entity, and markup that
 * the source's end cuts off, is left to that tokenizer.
 */
import { endsName, isLetter, isSpace } from './signs.ts'
import { openSlowly } from './slowly.ts'

/** What is told, in order; places are units of the source. */
export interface Calls {
  /** Called when an opening tag begins. Returns its name in lower case. */
  readonly tag: (from: number, to: number) => string
  readonly attribute: (found: FoundAttribute) => void
  /** `end` is the place of the tag's `>`. */
  readonly tagEnd: (end: number) => void
  readonly selfClosing: (end: number) => void
  readonly close: (from: number, to: number) => void
  readonly text: (from: number, to: number) => void
  readonly character: (code: number, to: number) => void
  /** What a CDATA section holds. */
  readonly data: (from: number, to: number) => void
  readonly foreign: () => boolean
}

/** Spans of a name and of its value as they stand; the same record is filled anew for the next. */
export interface FoundAttribute {
  nameFrom: number
  nameTo: number
  from: number
  to: number
  /** The quotation mark; empty for an unquoted value. */
  quote: string
}

/** Elements that hold text alone, up to their closing tag. */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp'])
/** Those of them in which entities are read. */
const DECODED = new Set(['textarea', 'title'])
/** All that stands behind it is text. */
const ENDLESS = 'plaintext'
const [QUOTE, APOSTROPHE, SLASH, EQUALS, MORE, QUESTION] = [34, 39, 47, 61, 62, 63]
/** The source ends before what began. */
const CUT_OFF = -1

export function tellTokens(source: string, calls: Calls): void {
  const size = source.length
  const found: FoundAttribute = { nameFrom: 0, nameTo: 0, from: 0, to: 0, quote: '' }
  const slowly = openSlowly(source, calls)
  let ampersand = source.indexOf('&')
  let section = 0
  let began = 0
  for (let at = 0; at < size;) {
    began = source.indexOf('<', at)
    if (began < 0) break
    text(section, began)
    section = began
    at = markup(source.charCodeAt(began + 1))
    if (at === CUT_OFF) return slowly.tail(began)
  }
  text(section, size)

  function holdsEntity(from: number, to: number): boolean {
    if (ampersand >= 0 && ampersand < from) ampersand = source.indexOf('&', from)
    return ampersand >= 0 && ampersand < to
  }

  function text(from: number, to: number): void {
    if (holdsEntity(from, to)) slowly.text(from, to)
    else if (from < to) calls.text(from, to)
  }

  /** Reads markup, or a `<` that is text, by its second character. Returns where reading continues. */
  function markup(code: number): number {
    if (isLetter(code)) return openingTag(began + 1)
    if (code === SLASH) return closingTag(began + 2)
    if (code === QUESTION) return behind(source.indexOf('>', began + 2))
    if (source.startsWith('!', began + 1)) return behind(endOfDeclaration(began + 2))
    return began + 1 < size ? began + 1 : CUT_OFF
  }

  /** Text goes on behind what ends here. */
  function behind(end: number): number {
    if (end < 0) return CUT_OFF
    section = end + 1
    return section
  }

  function openingTag(from: number): number {
    const to = endOfName(from)
    const name = calls.tag(from, to)
    const holdsText = (RAW.has(name) || name === ENDLESS) && !calls.foreign()
    let closesItself = false
    for (let at = to; at >= 0 && at < size;) {
      const code = source.charCodeAt(at)
      if (code === MORE) {
        if (closesItself) calls.selfClosing(at)
        else calls.tagEnd(at)
        return holdsText ? rawText(name, at + 1) : behind(at)
      }
      const isSlash = code === SLASH
      if (isSlash || isSpace(code)) {
        closesItself ||= isSlash
        at++
      } else {
        closesItself = false
        at = attribute(at)
      }
    }
    return CUT_OFF
  }

  /** The place behind an attribute. */
  function attribute(from: number): number {
    let at = from + 1
    while (at < size && source.charCodeAt(at) !== EQUALS && !endsName(source.charCodeAt(at))) at++
    found.nameFrom = from
    found.nameTo = at
    found.quote = ''
    at = behindSpaces(at)
    if (source.charCodeAt(at) === EQUALS) return value(behindSpaces(at + 1))
    found.from = at
    found.to = at
    calls.attribute(found)
    return at
  }

  /** The place behind a value. */
  function value(from: number): number {
    const code = source.charCodeAt(from)
    if (code === QUOTE || code === APOSTROPHE) {
      found.quote = code === QUOTE ? '"' : "'"
      found.from = from + 1
      found.to = source.indexOf(found.quote, from + 1)
      if (found.to < 0) return CUT_OFF
      calls.attribute(found)
      return found.to + 1
    }
    let at = from
    while (at < size && source.charCodeAt(at) !== MORE && !isSpace(source.charCodeAt(at))) at++
    found.from = from
    found.to = at
    calls.attribute(found)
    return at
  }

  function closingTag(from: number): number {
    if (!isLetter(source.charCodeAt(from))) return behind(source.indexOf('>', from))
    const to = endOfName(from)
    const end = source.indexOf('>', to)
    if (end < 0) return CUT_OFF
    calls.close(from, to)
    return behind(end)
  }

  /** The text of an element that holds nothing else, and its closing tag. */
  function rawText(name: string, from: number): number {
    const end = name === ENDLESS ? size : endOfRaw(name, from)
    if (DECODED.has(name) && holdsEntity(from, end)) slowly.inside(name, from, end)
    else if (from < end) calls.text(from, end)
    section = end
    began = end
    return end === size ? size : closingTag(end + 2)
  }

  function endOfRaw(name: string, from: number): number {
    for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
      const to = at + 2 + name.length
      if (to < size && endsName(source.charCodeAt(to)) && source.slice(at + 2, to).toLowerCase() === name)
        return at
    }
    return size
  }

  /** The `>` that ends a comment, a section or what else begins with `<!`. */
  function endOfDeclaration(from: number): number {
    if (source.startsWith('--', from)) return endOfComment(from + 2)
    if (!source.startsWith('[CDATA[', from)) return source.indexOf('>', from)
    const end = source.indexOf(']]>', from)
    if (end < 0) return CUT_OFF
    calls.data(from + '[CDATA['.length, end)
    return end + 2
  }

  function endOfComment(from: number): number {
    if (source.startsWith('>', from)) return from
    if (source.startsWith('->', from)) return from + 1
    for (let at = source.indexOf('--', from); at >= 0; at = source.indexOf('--', at + 1)) {
      if (source.startsWith('>', at + 2)) return at + 2
      if (source.startsWith('!>', at + 2)) return at + 3
    }
    return CUT_OFF
  }

  function endOfName(from: number): number {
    let at = from
    while (at < size && !endsName(source.charCodeAt(at))) at++
    return at
  }

  function behindSpaces(from: number): number {
    let at = from
    while (isSpace(source.charCodeAt(at))) at++
    return at
  }
}
