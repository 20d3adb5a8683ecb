/**
 * Markup as a stream of tags and text, by htmlparser2's tokenizer. Keeps no stack, so it takes the same time
 * at any depth.
 */
import { Tokenizer } from 'htmlparser2'

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
  /** The page that an `iframe` carries in its `srcdoc`, told after the element; `at` is the place behind its tag. */
  readonly frame: (page: string, at: number) => void
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
/** Makes an ASCII letter small. */
const SMALL = 0x20

/**
 * Tells the source's tags and text. The tokenizer is htmlparser2's own; its Parser is not used because it
 * keeps open elements in a list that grows at the front: 100,000 nested elements cost it 5.9 s, and a hostile
 * page of 20 MB hours.
 */
export function readMarkup(source: string, listener: Listener): void {
  let name = ''
  const attributes = noAttributes()
  const told: Telling[] = []
  let attribute: Telling | undefined
  let value = ''
  let end = 0

  function began(start: number, stop: number): void {
    name = source.slice(start, stop).toLowerCase()
    for (const one of told) attributes[one] = undefined
    told.length = 0
    attributes.count = 0
  }

  function attributeEnded(): void {
    if (attribute === undefined || attributes[attribute] !== undefined) return
    attributes[attribute] = value
    attributes.count = told.push(attribute)
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: began,
      onattribname(start, stop) {
        attribute = tellingName(source, start, { stop })
        value = ''
      },
      onattribdata(start, stop) {
        if (attribute !== undefined) value += source.slice(start, stop)
      },
      onattribentity(code) {
        if (attribute !== undefined) value += String.fromCodePoint(code)
      },
      onattribend: attributeEnded,
      onopentagend(stop) {
        end = stop + 1
        listener.open(name, attributes)
        const framed = name === 'iframe' ? attributes.srcdoc : undefined
        if (framed !== undefined) listener.frame(framed, end)
      },
      onselfclosingtag(stop) {
        end = stop + 1
        const foreign = listener.foreign()
        listener.open(name, attributes)
        if (foreign) listener.close(name)
      },
      onclosetag(start, stop) {
        end = stop + 1
        listener.close(source.slice(start, stop).toLowerCase())
      },
      ontext(start, stop) {
        end = stop
        listener.text(start, stop, undefined)
      },
      ontextentity(code, stop) {
        const start = Math.max(end, source.lastIndexOf('&', stop - 1))
        end = stop
        listener.text(start, stop, String.fromCodePoint(code))
      },
      oncdata(start, stop, offset) {
        if (listener.foreign()) listener.text(start, stop - offset, undefined)
      },
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
      isInForeignContext: () => listener.foreign(),
    },
  )
  tokenizer.write(source)
  tokenizer.end()
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
