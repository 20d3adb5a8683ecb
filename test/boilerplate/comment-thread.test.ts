/** Readers' comments below an article: a row of heads of one form, and what has such a form without being comments. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { threadOf as drops } from '../../stages/boilerplate/threads.ts'
import { articleOf, blocksOf } from '../article-of.ts'

const story = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(
  (day) =>
    `On ${day} the crew of the old ferry of Lindholm took the boiler apart piece by piece, cleaned every valve of it, and found the crack that nobody had seen in eleven years of service.`,
)
const remarks = [
  'My uncle worked on that boiler and always said it would not last.',
  'Thank you for the report, the photographs are lovely!',
  'Will there be a ferry on Sunday at all? We wanted to take the children over to the island and back.',
]

const moments = ['March 3, 2019 at 10:21 pm', 'March 4, 2019 at 7:02 am', 'March 4, 2019 at 9:40 am']

/** What goes as a thread of comments, of a document of these paragraphs. */
function threadOf(...paragraphs: readonly string[]): readonly string[] {
  const { removed } = clean(paragraphs.join('\n\n'))
  return removed.flatMap(({ rule, text }) => (rule === 'boilerplate/comment-thread' ? [text] : []))
}

function under(heads: readonly string[], ...behind: readonly string[]): readonly string[] {
  return remarks.flatMap((remark, n) => [`${heads[n]}`, remark, ...behind])
}

describe('comments below an article', () => {
  it('go with their heads where a line before them tells of comments', () => {
    expect(threadOf('The ferry of Lindholm', ...story, '3 comments', ...under(moments))).toEqual([
      '3 comments',
      ...under(moments),
    ])
  })
  it('go where rules know the buttons between them, in any language that has such rules', () => {
    const report = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag'].map(
      (day) =>
        `Am ${day} hat die Besatzung der alten Fähre von Lindholm den Kessel Stück für Stück zerlegt, jedes Ventil gereinigt und den Riss gefunden, den elf Jahre lang niemand gesehen hatte.`,
    )
    const thread = under(['Jonna sagt:', 'Piet Ahrens sagt:', 'ostwind77 sagt:'], 'Kommentar melden')
    const gone = threadOf('Die Fähre von Lindholm liegt still', ...report, ...thread)
    for (const remark of remarks) expect(gone).toContain(remark)
    for (const part of report) expect(gone).not.toContain(part)
  })
  it.each([
    [
      'the dates of an article that only the form for comments follows',
      [
        ...story,
        ...under(['12.03.2031, 19:30', '14.03.2031, 20:00', '17.03.2031, 19:30']),
        ...under(moments),
        'Leave a comment',
        'Your email address will not be published.',
      ],
    ],
    [
      'a dialogue, whose speakers come again',
      [
        ...story,
        '3 comments',
        ...under(['Jo Ames:', 'Mia Ames:', 'Jo Ames:']),
        ...under(['Mia Ames:', 'Jo Ames:', 'Mia Ames:']),
      ],
    ],
    [
      'the posts of a forum, whose first has such a head too',
      ['March 3, 2019 at 6:00 pm', ...story, ...under(moments, 'Report comment')],
    ],
    [
      'dates of an article side by side below a count of its comments',
      [
        story.join(' '),
        '3 comments',
        'Published 3 March 2019, 10:21',
        'Updated 4 March 2019, 09:40',
        ...story,
      ],
    ],
    ['comments below little text: they are what the page is about', ['3 comments', ...under(moments)]],
  ])('are not %s', (_, paragraphs) => {
    expect(threadOf(...paragraphs)).toEqual([])
  })
  it('are found in a row longer than a call may have arguments', () => {
    const row = Array.from({ length: 150_000 }, (_, n) => [
      `Reader ${n}, March 3, 2019 at 10:21`,
      'Well said, all of it.',
    ])
    const texts = [...story, '3 comments', ...row.flat()]
    const article = articleOf(blocksOf(texts))
    expect(drops(article, new Set(), new Set([story.length]))).toHaveLength(texts.length - story.length)
  })
})
