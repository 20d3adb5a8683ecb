/**
 * A page as the nodes that Readability ships for itself (its JSDOMParser): arrays and fields, no live lists, so that it walks them in half
 * the time that it takes on a whole DOM. That parser wants well-formed XML, so it makes the nodes alone; htmlparser2 says where they stand.
 */
import { Parser } from 'htmlparser2'

/** Readability reads only metadata from these, which does not affect votes. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template'])
/** Names that Mozilla's parser reads back as they were: Readability has it write a page and read it anew for a second try. */
const ELEMENT = /^(?:[a-z][\w-]*:)*[a-z][\w-]*$/
const ATTRIBUTE = /^[\w:.-]+$/
/** Attributes of an element: each is looked for among those before it. */
const MOST_ATTRIBUTES = 100
/** Nodes in one element: Readability removes one by moving all that follow it. */
const MOST_CHILDREN = 10_000

/**
 * Fills `page`, an empty one of Mozilla's, with what `html` holds: as deep as its tags stand in one another. Throws where that is
 * deeper than `deepest`, since the parser looks through all open elements at each tag, or where one element holds too many nodes.
 */
export function leanTree(html: string, page: Document, deepest: number): Document {
  let at: Node = page
  let silent = 0
  let depth = 0
  const named = new Set<string>()
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent++
      if (silent > 0) return
      if (++depth > deepest) throw new RangeError('elements stand too deep in one another')
      const element = page.createElement(ELEMENT.test(name) ? name : 'span')
      for (const [key, value] of Object.entries(attributes).slice(0, MOST_ATTRIBUTES)) {
        if (ATTRIBUTE.test(key)) element.setAttribute(key, key === 'style' ? declared(value) : value)
      }
      appendTo(at, element)
      at = element
      if (name === 'html' && !named.has(name)) Object.assign(page, { documentElement: element })
      if (name === 'body' && !named.has(name)) Object.assign(page, { body: element })
      named.add(name)
    },
    ontext(text) {
      if (silent === 0) appendTo(at, page.createTextNode(text))
    },
    onclosetag(name) {
      if (silent > 0) {
        if (SILENT.has(name)) silent--
        return
      }
      if (name === 'title' && page.title === '') page.title = at.textContent?.trim() ?? ''
      depth--
      at = at.parentNode ?? page
    },
  })
  parser.end(html)
  return page
}

function appendTo(parent: Node, node: Node): void {
  if (parent.childNodes.length >= MOST_CHILDREN) throw new RangeError('an element holds too many others')
  parent.appendChild(node)
}

/** The declarations of a style that have a value: Mozilla's reader takes for granted that all have. */
function declared(style: string): string {
  return style
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .join(';')
}
