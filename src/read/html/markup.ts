/**
 * Markup as a stream of tags and text, by htmlparser2's tokenizer. Keeps no stack, so it takes the same time
 * at any depth.
 */
import { Tokenizer } from 'htmlparser2'

export type Attributes = ReadonlyMap<string, string>

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

/** Attributes that some fact or tag is read from; the others are passed over. */
const TELLING = new Set([
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
])
const NONE: Attributes = new Map()

/**
 * Tells the source's tags and text. The tokenizer is htmlparser2's own; its Parser is not used because it
 * keeps open elements in a list that grows at the front: 100,000 nested elements cost it 5.9 s, and a hostile
 * page of 20 MB hours.
 */
export function readMarkup(source: string, listener: Listener): void {
  let name = ''
  let attributes: Map<string, string> | undefined
  let attribute: string | undefined
  let value = ''
  let end = 0

  const opened = (): void => listener.open(name, attributes ?? NONE)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, stop) {
        name = source.slice(start, stop).toLowerCase()
        attributes = undefined
      },
      onattribname(start, stop) {
        const lower = source.slice(start, stop).toLowerCase()
        attribute = TELLING.has(lower) ? lower : undefined
        value = ''
      },
      onattribdata(start, stop) {
        if (attribute !== undefined) value += source.slice(start, stop)
      },
      onattribentity(code) {
        if (attribute !== undefined) value += String.fromCodePoint(code)
      },
      onattribend() {
        if (attribute === undefined) return
        attributes ??= new Map()
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend(stop) {
        end = stop + 1
        opened()
        const framed = name === 'iframe' ? attributes?.get('srcdoc') : undefined
        if (framed !== undefined) listener.frame(framed, end)
      },
      onselfclosingtag(stop) {
        end = stop + 1
        const foreign = listener.foreign()
        opened()
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
