/** Markdown as CommonMark and GitHub mean it, with all its text. */
import { describe, expect, it } from 'vitest'
import { formOf } from '../../src/read/text/form.ts'
import { openMarkdown } from '../../src/read/markdown.ts'

const told = (source: string) => openMarkdown(source).blocks.map(({ kind, text }) => `${kind}: ${text}`)

/** What is read, as `kind: text`. */
function reads(cases: readonly (readonly [name: string, source: string, blocks: readonly string[]])[]): void {
  it.each(cases)('%s', (_, source, blocks) => {
    expect(told(source)).toEqual(blocks)
  })
}

describe('code', () => {
  reads([
    ['begins a line within it', '```tick``` is a sign.\nMore.', ['paragraph: tick is a sign. More.']],
    ['ends at its own fence', '~~~ a\nb\n```\nc\n~~~~\nd', ['code: b\n```\nc', 'paragraph: d']],
    ['needs a fence as long', '````\na\n```\nb\n````\nc', ['code: a\n```\nb', 'paragraph: c']],
    ['has no closing fence with words', '```\na\n``` b\nc', ['code: a\n``` b\nc']],
    ['is set in', 'a\n\n    b\n\n      c\n\nd', ['paragraph: a', 'code: b\n\n  c', 'paragraph: d']],
    [
      'is no menu that was set in',
      'a\n\n    * [b](/b)\n    * c\n\n      d\n\n    e\n\nf\n\n    [g](h)\n\n    * i',
      [
        'paragraph: a',
        'item: b',
        'item: c',
        'paragraph: d',
        'paragraph: e',
        'paragraph: f',
        'paragraph: g',
        'item: i',
      ],
    ],
    ['is no ornament', '~~~ Notice ~~~\n\nText.', ['paragraph: ~~~ Notice ~~~', 'paragraph: Text.']],
  ])
})

describe('lists', () => {
  reads([
    [
      'do not begin in a sentence',
      'In the year\n1986. It closed.',
      ['paragraph: In the year 1986. It closed.'],
    ],
    [
      'have no years',
      '1986. It closed.\n\n1991. It opened.',
      ['paragraph: 1986. It closed.', 'paragraph: 1991. It opened.'],
    ],
    ['have more than one item', '3. Oktober war frei.', ['paragraph: 3. Oktober war frei.']],
    [
      'are no bare numbers',
      'It was in\n\n1986.\n\nThen',
      ['paragraph: It was in', 'paragraph: 1986.', 'paragraph: Then'],
    ],
    [
      'count from one or on',
      '1. a\n1. b\n\ntext\n\n3) c\n4) d',
      ['item: a', 'item: b', 'paragraph: text', 'item: c', 'item: d'],
    ],
    [
      'go on after an empty line',
      '- a\n\n  b\n  - c\nlazy\n- [ ] d',
      ['item: a', 'paragraph: b', 'item: c lazy', 'item: d'],
    ],
    ['do not count code', '1. ```\n   a\n   ```', ['paragraph: 1.', 'code: a']],
  ])
})

describe('signs', () => {
  reads([
    [
      'that are escaped are text',
      '5\\_000 \\*all\\* Friday\\. \\[a](b) `\\*`',
      ['paragraph: 5_000 *all* Friday. [a](b) \\*'],
    ],
    ['open no heading then', '\\# a\n\n1\\. b', ['paragraph: # a', 'paragraph: 1. b']],
    ['of a product stay', '2*3*4 and *five*', ['paragraph: 2*3*4 and five']],
    ['that Markdown took from HTML', '&amp; &lt;b&gt; &eacute;', ['paragraph: & <b> \u00e9']],
    [
      'of links and pictures go',
      '[a](/b) ![c](d) <https://e.example/%20f>',
      ['paragraph: a https://e.example/%20f'],
    ],
    [
      'of references go with them',
      '[a][b] [b] [sic]\n\n[b]: https://c.example "T"',
      ['paragraph: a b [sic]'],
    ],
    ['of a label stay', 'a\n\n[Update]: corrected.', ['paragraph: a', 'paragraph: [Update]: corrected.']],
    [
      'of notes',
      'a[^1] b[^2]\n\n[^1]: One\n[^n]: Two\n    *goes* on.',
      ['paragraph: a[1] b[^2]', 'paragraph: [1] One', 'paragraph: [n] Two goes on.'],
    ],
    ['of nothing', '__ a __ __\n\n__\n\n__init__ \\_\\_ b', ['paragraph: a', 'paragraph: init __ b']],
    ['of a break', 'a  \nb\\\nc\nd', ['paragraph: a\nb\nc d']],
    ['under a heading', 'A\nb\n---\n\n***\nc', ['heading: A b', 'paragraph: c']],
  ])
})

describe('what may be no link', () => {
  it.each([
    'said [sic](i.e. he wrote) that',
    '[p](p.12 and the notes behind it)',
    '[Anna Holm](A.Holm, in office since 2019)',
    '[report](http://a.example/report says that the bridge will close in May)',
  ])('stays text: %s', (text) => {
    expect(told(text)).toEqual([`paragraph: ${text}`])
  })
  it('a cell of a table that says that it has no value is one', () => {
    expect(told('|Pier|Ships|Days|\n|-|-|-|\n|Selby Cross|---|4|')).toEqual([
      'cell: Pier\tShips\tDays',
      'cell: Selby Cross\t---\t4',
    ])
  })
})

describe('links around blocks', () => {
  const linked = (source: string) =>
    openMarkdown(source).blocks.map(({ text, facts, inline = [] }) => [
      text,
      facts.linked,
      ...inline.flatMap(({ as, href = '' }) => (as === 'link' ? href : [])),
    ])
  it.each<[string, string, readonly (readonly (string | number)[])[]]>([
    [
      'lose their signs',
      '[\n\n### Pier\n\nIt *opens*.\n\n](/pier "Pier")[\n\nTram\n\n](/tram)',
      [
        ['Pier', 1, '/pier'],
        ['It opens.', 1, '/pier'],
        ['Tram', 1, '/tram'],
      ],
    ],
    [
      'begin and end in lines of words',
      'See [the\n\npier\n\ntoday](tel:\\(44\\)1) or [tram](/t)',
      [
        ['See the', 0.429, 'tel:(44)1'],
        ['pier', 1, 'tel:(44)1'],
        ['today or tram', 0.692, 'tel:(44)1', '/t'],
      ],
    ],
    [
      'stand in an item',
      '*   [\n    \n    Pier\n    \n    ](/pier)\n*   b',
      [
        ['Pier', 1, '/pier'],
        ['b', 0],
      ],
    ],
    [
      'hold items and rows',
      '[\n\n- a\n\n|b|c|\n|-|-|\n\n](/d)',
      [
        ['a', 1, '/d'],
        ['b\tc', 0.667, '/d', '/d'],
      ],
    ],
    ['hold pictures', '[![a](b)\n\nPier\n\n](<c d>)', [['Pier', 1, 'c d']]],
    ['hold no link of another', '[\n\n[a](/b) c\n\n](/d)', [['a c', 0.333, '/b']]],
    [
      'end where they began, or are text',
      '[\n\n- a\n- ](/b)\n\nc [d\n\n](no address)\n\n`[`\n\n](/e',
      [
        ['[', 0],
        ['a', 0],
        ['](/b)', 0],
        ['c [d', 0],
        ['](no address)', 0],
        ['[', 0],
        ['](/e', 0],
      ],
    ],
    [
      'hold no link of their own in a half, or are text',
      '[Read [on](/b)\n\nc\n\nd](/e)\n\n[f\n\n[g](/h) i](/j)',
      [
        ['[Read on', 0.25, '/b'],
        ['c', 0],
        ['d](/e)', 0],
        ['[f', 0],
        ['g i](/j)', 0.125, '/h'],
      ],
    ],
    [
      'hold no article',
      `[\n\n${'The pier is open. '.repeat(120)}\n\n](/pier)`,
      [['The pier is open. '.repeat(120).trim(), 0]],
    ],
    [
      'are two labels where they touch',
      '[Tram](/t)[Pier](/p)**[Quay](/q)** [a](/a)b[c](/c)',
      [['Tram Pier Quay abc', 0.778, '/t', '/p', '/q', '/a', '/c']],
    ],
    [
      'may have spaces in their address and quotes in their title',
      '[a](/b c "d") [e](https://e.example "The "new" f") [g](javascript:h(i(), 2))',
      [['a e g', 0.6, '/b c', 'https://e.example', 'javascript:h(i(), 2)']],
    ],
    [
      'are none where no address stands',
      '[sic](see note 3) \\[a](/b c) `[d](/e f)` [g](h "i)',
      [['[sic](see note 3) [a](/b c) [d](/e f) [g](h "i)', 0]],
    ],
    ['leave nothing where they are empty', '[](/a)[](/b)\n\n[![c](/d)](/e)\n\n[ ](/f)', []],
  ])('%s', (_, source, blocks) => {
    expect(linked(source)).toEqual(blocks)
  })
})

it('knows how many empty lines stand before a block', () => {
  const source = '# A\r\n\r\n\r\nb  \nb\n> c\n>\n> d\n- e\n\n- [\n\n  f\n\n  ](/g)\n\t\nh<br><br>i'
  expect(openMarkdown(source).blocks.map(({ text, facts }) => `${text} ${facts.gap}`)).toEqual([
    'A 0',
    'b\nb 2',
    'c 0',
    'd 1',
    'e 0',
    'f 2',
    'h 2',
    'i 0',
  ])
})

describe('tables', () => {
  reads([
    ['are rows', '| a | b |\n|---|:-:|\n| 1 | *2* |\n\nc', ['cell: a\tb', 'cell: 1\t2', 'paragraph: c']],
    ['hold escaped bars', 'a | b\n--|--\n`x \\| y` | z', ['cell: a\tb', 'cell: x | y\tz']],
    [
      'lose no cell past the head',
      '> |a|b|\n> |-|-|\n> |1|2|*3*|\n> |4|',
      ['cell: a\tb', 'cell: 1\t2\t3', 'cell: 4'],
    ],
    ['begin in a list', '- | a | b |\n  |---|---|\n  | 1 | 2 |', ['cell: a\tb', 'cell: 1\t2']],
    [
      'hold tables that set the page',
      '| a |\n| --- |\n| *b* | | --- | --- | | c | \\--- | |\n| d | e |',
      ['cell: a', 'paragraph: b', 'paragraph: c', 'paragraph: ---', 'cell: d\te'],
    ],
    ['have no rules for text', 'a | b\n---|---|---\nc\n\n---|---', ['paragraph: a | b c']],
    ['keep empty cells between', '|a|b|c|\n|-|-|-|\n|1||3|', ['cell: a\tb\tc', 'cell: 1\t\t3']],
  ])
})

describe('HTML', () => {
  reads([
    [
      'between paragraphs is read as a page',
      '<div>\n<p>a <b>b</b>\n<script>c()</script>\n</div>\n\nd',
      ['paragraph: a b', 'paragraph: d'],
    ],
    ['may have empty lines', '<table>\n<tr><td>a</td>\n\n<td>b</td></tr>\n</table>', ['cell: a\tb']],
    ['that is hidden is not shown', '<!-- a\n\nb -->\n\n<p hidden>c</p>\n\nd', ['paragraph: d']],
    [
      'around Markdown goes',
      '<details><summary>a</summary>\n\n*b*\n\n</details>',
      ['paragraph: a', 'paragraph: b'],
    ],
    [
      'within a line goes, its words stay',
      'H<sub>2</sub>O a<br>b <script>c()</script> d',
      ['paragraph: H2O a\nb d'],
    ],
    ['two breaks part paragraphs', 'a<br><br>b', ['paragraph: a', 'paragraph: b']],
    ['that is never closed hides nothing', 'a <script> b', ['paragraph: a b']],
  ])
})

describe('a file of Markdown', () => {
  it('is no page for tags that are escaped or code', () => {
    const escaped = '\\<p>a\\</p>\n\n\\<p>b\\</p>\n'
    const code = `Text.\n\n\`\`\`\n${'<p>a</p>\n'.repeat(9)}\`\`\`\n`
    expect(formOf(escaped, 'a.md')).toBe('markdown')
    expect(formOf(code, 'a.md')).toBe('markdown')
    expect(formOf('<p>a</p>\n<p>b</p>\n', 'a.md')).toBe('html')
  })
})

describe('places', () => {
  it.each([
    ['# A #\n\n> b *c*\n> d\n\n| e | f |\n|---|---|\n\n1986. g', ['A', 'b *c*\n> d', '| e | f |', '1986. g']],
    ['\ufeffa\r\nb\r\n\r\n```\r\nc\r\n```\r\n<p>d</p>\r\n', ['a\r\nb', 'c', 'd']],
  ])('are those of the source: %j', (source, spans) => {
    expect(openMarkdown(source).blocks.map(({ facts }) => source.slice(facts.from, facts.to))).toEqual(spans)
  })
})

describe('a hostile text', () => {
  /** It takes a tenth of a second; what grows with the square takes a minute. */
  const LONGEST = 10_000
  it.each([
    ['quotes in quotes', `${'>'.repeat(100_000)} a`],
    ['lists in lists', `${'- '.repeat(50_000)}a`],
    ['brackets', '['.repeat(100_000)],
    ['pictures', '![a]('.repeat(20_000)],
    ['stars', '*a_ '.repeat(25_000)],
    ['lines', 'a\n'.repeat(100_000)],
    ['tags', 'a <script> <!-- '.repeat(10_000)],
    ['rows', `|a|b|\n|-|-|\n${'|1|2|3|\n'.repeat(20_000)}`],
    ['notes', '[^a]: '.repeat(20_000)],
    ['links that open', '[\n\n'.repeat(50_000)],
    ['links that close', '](a\n\n'.repeat(50_000)],
    ['links', '[a b](c) '.repeat(50_000)],
    ['links around blocks', '[\n\na\n\n](/b)'.repeat(20_000)],
    ['brackets in a row', `[\n\n${'](<a '.repeat(50_000)}\n\n${'`[](('.repeat(50_000)}`],
    ['loose ends', '[](/a (b "'.repeat(20_000)],
    ['tables in a row', `|a|\n|-|\n|${' --- | b |'.repeat(20_000)}`],
    ['rules', '--- | '.repeat(30_000)],
    ['menus', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n * 4)}- [a](b)`).join('\n\n')],
    ['breaks', 'The mayor said no.<br><br>'.repeat(40_000)],
    ['fields', `---\n${'a: "b\\\n'.repeat(20_000)}`],
    ['spaces below a rule', `a ---\n${' '.repeat(150_000)}b`],
    ['spaces behind a label', `[a]:${' '.repeat(150_000)}\n\nb`],
    ['spaces behind a field', `---\ntitle:${' '.repeat(60_000)}\u2028\n---\nb`],
    ['spaces behind a name', `---\nauthor:\n  name:${' '.repeat(150_000)}\u2028\n---\nb`],
  ])('of %s is read at once', (_, source) => {
    const before = performance.now()
    openMarkdown(source)
    expect(performance.now() - before).toBeLessThan(LONGEST)
  })
  it('loses no word however deep it stands', () => {
    expect(told(`${'> '.repeat(500)}a`).join(' ')).toMatch(/a$/)
    expect(told(`${'- '.repeat(500)}b`).join(' ')).toMatch(/b$/)
    expect(told(`${'[^1]: '.repeat(500)}c`).join(' ')).toMatch(/c$/)
  })
})
