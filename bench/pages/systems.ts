/** The systems that run in Node, each from a page's bytes to its text: ours, Readability and Defuddle on linkedom's page, the parser alone. */
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { createPipeline } from '../../src/index.ts'
import { decode } from '../../src/read/encodings/decode.ts'
import { openPage } from '../../src/read/html.ts'
import { quietly } from '../quietly.ts'

export type Extract = (bytes: Uint8Array) => string | Promise<string>

export const OURS = 'copydesk'
/** What parsing alone costs; its text is nobody's. */
export const PARSING = 'htmlparser2, its DOM alone'

const { clean } = createPipeline()

export const systems: ReadonlyMap<string, Extract> = new Map<string, Extract>([
  [OURS, (bytes) => clean({ id: 'page.html', content: bytes }).text],
  ['Readability', readability],
  ['Defuddle', defuddle],
  [
    PARSING,
    (bytes) => {
      parseDocument(decode(bytes).text)
      return ''
    },
  ],
])

function readability(bytes: Uint8Array): string {
  const found = new Readability(parseHTML(decode(bytes).text).document).parse()
  return textOf(found?.content ?? '')
}

async function defuddle(bytes: Uint8Array): Promise<string> {
  const { document } = parseHTML(decode(bytes).text)
  const found = await quietly(() => Defuddle(document, '', { useAsync: false }))
  return textOf(found.content)
}

/** The text of the HTML that a peer gives, block by block: its own plain text glues the words of neighbours. */
function textOf(html: string): string {
  return openPage(html)
    .blocks.map(({ text }) => text)
    .join('\n')
}
