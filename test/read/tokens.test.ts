/** Markup is read as htmlparser2's tokenizer reads it, whatever stands in it and wherever it ends. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { valueOf } from '../../src/read/html/slowly.ts'
import { tellTokens } from '../../src/read/html/tokens.ts'

type Told = readonly (string | number)[]

/** Inside `svg` a name like `title` is no text element: both readers are told so between its tags. */
function drawing() {
  let open = 0
  return {
    foreign: () => open > 0,
    opened: (name: string) => void (name === 'svg' && open++),
    closed: (name: string) => void (name === 'svg' && open--),
  }
}

function ours(source: string): readonly Told[] {
  const told: Told[] = []
  const { foreign, opened, closed } = drawing()
  let tag: (string | number)[] = []
  const end = (self: string, place: number): void => {
    told.push([...tag, self, place])
    opened(String(tag[1]))
  }
  tellTokens(source, {
    tag: (from, to) => {
      const name = source.slice(from, to).toLowerCase()
      tag = ['tag', name]
      return name
    },
    attribute: ({ nameFrom, nameTo, from, to, quote }) =>
      void tag.push(source.slice(nameFrom, nameTo), valueOf(source.slice(from, to), quote)),
    tagEnd: (place) => end('>', place),
    selfClosing: (place) => end('/>', place),
    close: (from, to) => {
      told.push(['close', from, to])
      closed(source.slice(from, to).toLowerCase())
    },
    text: (from, to) => void told.push(['text', from, to]),
    character: (code, to) => void told.push(['character', code, to]),
    data: (from, to) => void told.push(['data', from, to]),
    foreign,
  })
  return told
}

function theirs(source: string): readonly Told[] {
  const told: Told[] = []
  const { foreign, opened, closed } = drawing()
  let tag: (string | number)[] = []
  let value = ''
  const end = (self: string, place: number): void => {
    told.push([...tag, self, place])
    opened(String(tag[1]))
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => void (tag = ['tag', source.slice(from, to).toLowerCase()]),
      onattribname: (from, to) => {
        tag.push(source.slice(from, to))
        value = ''
      },
      onattribdata: (from, to) => void (value += source.slice(from, to)),
      onattribentity: (code) => void (value += String.fromCodePoint(code)),
      onattribend: () => void tag.push(value),
      onopentagend: (place) => end('>', place),
      onselfclosingtag: (place) => end('/>', place),
      onclosetag: (from, to) => {
        told.push(['close', from, to])
        closed(source.slice(from, to).toLowerCase())
      },
      ontext: (from, to) => void told.push(['text', from, to]),
      ontextentity: (code, to) => void told.push(['character', code, to]),
      oncdata: (from, to, offset) => void told.push(['data', from, to - offset]),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
      isInForeignContext: foreign,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return told
}

const MARKUP =
  '< </ > / /> ! ? <! <!- <!-- -- - --> --!> <![CDATA[ ]]> ] = " \' a <p <p> </p> </p <b class="2" <i id=\'y\'> <br/> href="a&amp;b" x=&lt;y ' +
  '<title> </title> </title <TEXTAREA> </textarea <script> </script </SCRIPT> <style> </style> <svg> </svg> <svg/> <plaintext> <xmp> </xmp> ' +
  '<iframe> </iframe> <noembed> <noframes> </no & &amp; &amp &am &#65; &#x41 &# &notit; &copy=1 &hellip &nosuch; \u00e9'
const PIECES = fc.constantFrom(' ', '\n', 'A b', '<!doctype html>', ...MARKUP.split(' '))

describe('tokens', () => {
  test('are those of the tokenizer, of any markup', () => {
    const markup = fc.array(PIECES, { maxLength: 24 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(markup, (source) => {
        expect(ours(source)).toEqual(theirs(source))
      }),
      { numRuns: 4000, seed: 7 },
    )
  })
  test('are those of the tokenizer, of a page cut off anywhere', () => {
    const page =
      '<!doctype html><title>A &amp; b</title><p class="x y" id=z>One<!-- two --> &lt; 3</p ><svg><a/></svg><script>1</script >'
    for (let to = 0; to <= page.length; to++)
      expect(ours(page.slice(0, to))).toEqual(theirs(page.slice(0, to)))
  })
  test('are those of the tokenizer, of the sample dump', () => {
    const input = join(import.meta.dirname, '../../input')
    const pages = readdirSync(input, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.html?$/.test(name),
    )
    expect(pages.length).toBeGreaterThan(5)
    for (const name of pages) {
      const source = readFileSync(join(input, name), 'utf8')
      expect(ours(source)).toEqual(theirs(source))
    }
  })
})
