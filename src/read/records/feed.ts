/** Feeds (RSS, RDF, Atom) as records: each item is one, with its text and the fields that it names. */
import { DomHandler, DomUtils, Parser } from 'htmlparser2'
import type { Line } from '../raw/bytes.ts'
import { decode } from '../encodings/decode.ts'

/** Where an item keeps what, the best first; names as they are usually bound (`content:encoded`, `dc:creator`). */
const TEXTS = ['content:encoded', 'content', 'description', 'summary'] as const
const PUBLISHED = ['pubDate', 'published', 'issued', 'dc:date', 'date', 'updated']
const MODIFIED = ['updated', 'modified', 'dcterms:modified']
const BYLINES = ['dc:creator', 'author', 'itunes:author']
const IDS = ['guid', 'id']
/** Characters of the longest field. */
const LONGEST_FIELD = 1000
/** Elements in one another: the text of an Atom entry has some dozens. */
const DEEPEST = 1000
const SECTIONS = ['category', 'dc:subject']
const LANGUAGES = ['language', 'dc:language']

type Nodes = DomHandler['root']['children']
type Elements = ReturnType<typeof DomUtils.getElementsByTagName>
type Item = Elements[number]

/** The items, each as a line of JSON, 1-based. `bytes` are the whole feed. Throws where elements stand too deep in one another. */
export function itemLines(bytes: Uint8Array): readonly Line[] {
  const feed = elementsIn(decode(bytes).text)
  const channel = channelOf(DomUtils.getElementsByTagName(isChannel, feed, true, 1)[0])
  return itemsIn(feed).map((item, n) => {
    const line = Buffer.from(JSON.stringify({ ...channel, ...recordOf(item) }))
    return { number: n + 1, size: line.length, bytes: line }
  })
}

/** What stands in an item is of that item. */
function itemsIn(nodes: Nodes): Elements {
  return nodes.flatMap((node) => {
    if (!('children' in node) || !('name' in node)) return []
    return isItem(node.name) ? [node] : itemsIn(node.children)
  })
}

/** What is read of them recurses, and the parser looks through all that are open. */
function elementsIn(xml: string): Nodes {
  const tree = new DomHandler()
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new Error(`a feed of over ${DEEPEST} elements in one another`)
        tree.onopentag(name, attributes)
      },
      onclosetag() {
        depth--
        tree.onclosetag()
      },
      ontext: (text) => tree.ontext(text),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return tree.root.children
}

function isItem(name: string): boolean {
  return name === 'item' || name === 'entry'
}

function isChannel(name: string): boolean {
  return name === 'channel' || name === 'feed'
}

/** What holds for all items. */
function channelOf(channel: Item | undefined): object {
  if (channel === undefined) return {}
  const language = firstOf(channel, LANGUAGES) ?? channel.attribs['xml:lang']
  return filled({ site: firstOf(channel, ['title']), language })
}

/** A text with tags is a page, any other a text. */
function recordOf(item: Item): object {
  const content = contentOf(item)
  const url = linkOf(item)
  return filled({
    id: firstOf(item, IDS) ?? url,
    url,
    title: firstOf(item, ['title']),
    byline: authorOf(item),
    published: firstOf(item, PUBLISHED),
    modified: firstOf(item, MODIFIED),
    section: firstOf(item, SECTIONS) ?? child(item, 'category')?.attribs['term'],
    [/<\/?[a-z]/i.test(content) ? 'html' : 'text']: content,
  })
}

/** The fullest of them: a summary may stand where the whole text should, or a picture alone. */
function contentOf(item: Item): string {
  const contents = TEXTS.flatMap((name) => children(item, name)).map(htmlOf)
  const [fullest] = contents.toSorted((x, y) => lettersIn(y) - lettersIn(x))
  return fullest ?? ''
}

/** Names of elements go without their prefix: `xhtml:p`. */
function htmlOf(element: Item): string {
  if (element.attribs['type'] !== 'xhtml') return DomUtils.textContent(element)
  return DomUtils.getInnerHTML(element).replace(/(<\/?)[\w-]+:(?=[a-z])/gi, '$1')
}

function lettersIn(html: string): number {
  return html.replace(/<[^<>]*>|\s+/g, '').length
}

/** RSS names the address of the article, Atom the links of an item by what they lead to. */
function linkOf(item: Item): string | undefined {
  const links = children(item, 'link')
  const alternate = links.find(
    ({ attribs }) => (attribs['rel'] ?? 'alternate') === 'alternate' && 'href' in attribs,
  )
  const named = links.map((link) => DomUtils.textContent(link).trim()).find((address) => address !== '')
  if (alternate?.attribs['href'] !== undefined) return alternate.attribs['href']
  const guid = child(item, 'guid')
  const isAddress = guid !== undefined && guid.attribs['isPermaLink'] !== 'false'
  const own = isAddress ? DomUtils.textContent(guid).trim() : ''
  return named ?? (/^https?:/i.test(own) ? own : undefined)
}

/** RSS has `desk@courier.example (Edda Brink)`, Atom a name of its own inside. */
function authorOf(item: Item): string | undefined {
  for (const name of BYLINES) {
    const names = children(item, name).map((element) => {
      const text = DomUtils.textContent(child(element, 'name') ?? element)
        .slice(0, LONGEST_FIELD)
        .trim()
      return /^[^\s@]+@[^\s@]+\s*\(([^)]+)\)$/.exec(text)?.[1] ?? text
    })
    const known = names.filter((text) => text !== '' && !/^[^\s@]+@[^\s@]+$/.test(text))
    if (known.length > 0) return known.join('; ')
  }
  return undefined
}

function firstOf(element: Item, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = child(element, name)
    const text = found === undefined ? '' : DomUtils.textContent(found).slice(0, LONGEST_FIELD).trim()
    if (text !== '') return text
  }
  return undefined
}

function child(element: Item, name: string): Item | undefined {
  return children(element, name)[0]
}

/** Only those right inside: an item within an item, or a picture, has titles of its own. */
function children(element: Item, name: string): Elements {
  return DomUtils.getElementsByTagName(name, element.children, false)
}

function filled(fields: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}
