/**
 * Shows one story: its canonical article and why it was chosen, its copies, and one copy beside it with what
 * both share.
 */
import type { CopyDetail, StoryDetail, StoryEntry } from '../data.ts'
import { percent } from '../figures.ts'
import { make } from './make.ts'
import type { Child } from './make.ts'
import { sideBySide } from './side-by-side.ts'

/** What each relation means, from the copy's side. */
const RELATIONS: Readonly<Record<string, string>> = {
  exact: 'the same words',
  near: 'small edits, noise, another headline or a local intro',
  cut: 'shortened, or an excerpt',
  edition: 'an earlier or later version, with text of its own',
  rewrite: 'the same report in other words',
}

export interface Telling {
  readonly number: number
  /** The copy to show beside the story. */
  readonly copy: number
  readonly story: StoryEntry
  readonly detail: StoryDetail
}

/** Fills the section with the story. */
export function showStory(section: HTMLElement, { number, copy, story, detail }: Telling): void {
  const title = story.title === '' ? story.id : story.title
  const heading = make('h1', [title], { dir: 'auto', lang: detail.language, tabindex: '-1' })
  const chosen = make(
    'p',
    ['Stands for the story because ', make('b', [detail.why]), '. ', named(story.id, detail.article)],
    { class: 'facts' },
  )
  const shown = detail.copies[copy]
  section.replaceChildren(
    make('nav', [make('a', ['All stories'], { href: '#stories' })], {
      class: 'steps',
      'aria-label': 'Stories',
    }),
    make('header', [heading, chosen], { class: 'lead' }),
    copyTable(detail.copies, { number, copy }),
    ...(shown === undefined ? [] : beside(detail, shown)),
  )
  heading.focus({ preventScroll: true })
}

function copyTable(
  copies: readonly CopyDetail[],
  { number, copy }: { readonly number: number; readonly copy: number },
): HTMLElement {
  const heads = ['Copy', 'Relation', 'Shared', 'Certainty', 'Found through'].map((name) =>
    make('th', [name], { scope: 'col' }),
  )
  const rows = copies.map((one, n) => {
    const link = make('a', [one.title === '' ? one.id : one.title], {
      href: `#story/${number}/${n}`,
      dir: 'auto',
      'aria-current': n === copy ? 'true' : undefined,
    })
    const relation = [
      make('b', [one.relation]),
      ` ${RELATIONS[one.relation] ?? ''}${one.folded ? '' : '; only reported'}`,
    ]
    return make('tr', [
      make('th', [link, make('span', [one.id], { class: 'id' })], { scope: 'row' }),
      make('td', relation),
      make('td', [percent(one.likeness, 1)], { class: 'number' }),
      make('td', [percent(one.certainty, 1)], { class: 'number' }),
      make('td', [one.via], { class: 'id' }),
    ])
  })
  const table = make('table', [make('thead', [make('tr', heads)]), make('tbody', rows)])
  return make('div', [table], {
    class: 'scroll copies',
    tabindex: '0',
    role: 'region',
    'aria-label': 'Copies',
  })
}

function beside(detail: StoryDetail, copy: CopyDetail): readonly HTMLElement[] {
  const heads = make(
    'div',
    [make('h2', ['Stands for the story']), make('h2', [copy.relation, ': ', named(copy.id, copy.article)])],
    { class: 'row-heads' },
  )
  if (copy.paragraphs !== null) {
    const texts = sideBySide(detail.paragraphs, copy.paragraphs, detail.language)
    return [
      make(
        'p',
        [
          'What both tell in the same words is tinted; point at a passage, or step through with the arrow keys, to see where the other tells it.',
        ],
        { class: 'source-note' },
      ),
      make('div', [heads, ...texts], { class: 'proof facing' }),
    ]
  }
  const why = make(
    'p',
    [
      'The copy’s text is not in the folder; these passages of it decided. Keep it with --keep-copies, or give report the dump with --input.',
    ],
    { class: 'source-note' },
  )
  return [
    why,
    make('div', [heads, ...sideBySide(detail.paragraphs, copy.evidence, detail.language)], {
      class: 'proof facing',
    }),
  ]
}

function named(id: string, article: number): Child {
  return article < 0 ? id : make('a', [id], { href: `#article/${article}`, class: 'id' })
}
