/**
 * Markup as a stream of tags and text. Keeps no stack, so it takes the same time at any depth: htmlparser2's Parser keeps open
 * elements in a list that grows at the front, which costs 5.9 s on 100,000 nested elements, and on a hostile page of 20 MB hours.
 */
import { SMALL } from './signs.ts'
import { valueOf } from './slowly.ts'
import { tellTokens } from './tokens.ts'

/** Attributes that some fact or tag is read from; the others are passed over. */
type Telling = (typeof TELLING)[number]

/** Those of the tag that is being told, and how many; the next tag's take their place, so nobody may keep them. */
export type Attributes = Readonly<Record<Telling, string | undefined>> & { readonly count: number }

/** What is told of a source, in order. */
export interface Listener {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  /** A piece of text as it stands in the source, `from`..`to`; `character` where it is an entity. */
  readonly text: (from: number, to: number, character: string | undefined) => void
  /**
   * The page that an `iframe` carries in its `srcdoc`, told after the element, or that a `noframes` holds; `at` is the place
   * behind the tag.
   */
  readonly frame: (page: string, at: number, instead: 'shown' | 'instead of frames') => void
  /** Inside `svg` or `math`, where a tag may close itself. */
  readonly foreign: () => boolean
}

const TELLING = [
  'aria-hidden',
  'class',
  'content',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'open',
  'property',
  'rel',
  'role',
  'srcdoc',
  'style',
  'type',
  'xml:lang',
] as const
const LONGEST_NAME = Math.max(...TELLING.map((name) => name.length))
/** By length: half of a page's attributes tell nothing, and are known by their length and first letter. */
const BY_LENGTH = Array.from({ length: LONGEST_NAME + 1 }, (_, length) =>
  TELLING.filter((name) => name.length === length),
)

/** Tells the source's tags and text. */
export function readMarkup(source: string, listener: Listener): void {
  const attributes = noAttributes()
  const seen: Telling[] = []
  let name = ''
  let closed = false
  let end = 0

  tellTokens(source, {
    tag(from, to) {
      name = source.slice(from, to).toLowerCase()
      for (let place = 0; place < attributes.count; place++) {
        const known = seen[place]
        if (known !== undefined) attributes[known] = undefined
      }
      attributes.count = 0
      closed = false
      return name
    },
    attribute({ nameFrom, nameTo, from, to, quote }) {
      const telling = tellingName(source, nameFrom, { stop: nameTo })
      if (telling === undefined || attributes[telling] !== undefined) return
      attributes[telling] = valueOf(source.slice(from, to), quote)
      seen[attributes.count++] = telling
    },
    tagEnd(place) {
      end = place + 1
      listener.open(name, attributes)
      const framed = name === 'iframe' ? attributes.srcdoc : undefined
      if (framed !== undefined) listener.frame(framed, end, 'shown')
    },
    selfClosing(place) {
      end = place + 1
      const foreign = listener.foreign()
      listener.open(name, attributes)
      if (foreign) listener.close(name)
    },
    close(from, to) {
      end = to + 1
      closed = true
      listener.close(source.slice(from, to).toLowerCase())
    },
    text(from, to) {
      end = to
      if (name === 'noframes' && !closed) listener.frame(source.slice(from, to), from, 'instead of frames')
      else listener.text(from, to, undefined)
    },
    character(code, to) {
      const from = Math.max(end, source.lastIndexOf('&', to - 1))
      end = to
      listener.text(from, to, String.fromCodePoint(code))
    },
    data(from, to) {
      if (listener.foreign()) listener.text(from, to, undefined)
    },
    foreign: listener.foreign,
  })
}

function noAttributes(): Record<Telling, string | undefined> & { count: number } {
  return {
    'aria-hidden': undefined,
    class: undefined,
    content: undefined,
    datetime: undefined,
    hidden: undefined,
    href: undefined,
    'http-equiv': undefined,
    id: undefined,
    itemprop: undefined,
    itemtype: undefined,
    lang: undefined,
    name: undefined,
    open: undefined,
    property: undefined,
    rel: undefined,
    role: undefined,
    srcdoc: undefined,
    style: undefined,
    type: undefined,
    'xml:lang': undefined,
    count: 0,
  }
}

function tellingName(
  source: string,
  start: number,
  { stop }: { readonly stop: number },
): Telling | undefined {
  const first = source.charCodeAt(start) | SMALL
  for (const name of BY_LENGTH[stop - start] ?? [])
    if (name.charCodeAt(0) === first && source.slice(start, stop).toLowerCase() === name) return name
  return undefined
}
