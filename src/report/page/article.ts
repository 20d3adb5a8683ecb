/**
 * Shows one article: the source beside the clean text, and what was removed, in the colour of its stage, with
 * the reason.
 */
import { stageClass } from '../colours.ts'
import type { Detail, ListedDocument, Field, Index, Row } from '../data.ts'
import { figure, percent } from '../figures.ts'
import { STATUS_WORDS } from './filters.ts'
import { make, splitBar } from './make.ts'
import type { Child } from './make.ts'
import { rove } from './rove.ts'
import { proofRow } from './proof.ts'

export interface Around {
  readonly index: Index
  /** The address of the list that the reader came from. */
  readonly back: string
  readonly before?: number
  readonly after?: number
  /** The row to show first. */
  readonly row?: number
}

/** Fills the section with the article. */
export function showArticle(
  section: HTMLElement,
  { entry, detail }: { readonly entry: ListedDocument; readonly detail: Detail },
  around: Around,
): void {
  const { index } = around
  const { id, title, language } = entry
  const heading = make('h1', [title === '' ? id : title], { dir: 'auto', lang: language, tabindex: '-1' })
  const proof = make('div', [...columnHeads(detail), ...proofRows(detail.rows, entry, index)], {
    class: 'proof',
  })
  section.replaceChildren(
    wayBack(around),
    make('header', [heading, facts(entry, index), ...fieldList(detail.fields), ...noteList(detail.notes)], {
      class: 'lead',
    }),
    ...legend(detail.rows, { index, proof }),
    ...sourceNote(entry, detail),
    proof,
  )
  rove(proof, '.gone')
  const wanted =
    around.row === undefined ? undefined : proof.querySelector<HTMLElement>(`[data-row="${around.row}"]`)
  if (wanted === undefined || wanted === null) heading.focus({ preventScroll: true })
  else pointOut(wanted)
}

/** Scrolls a row into view and focuses it. */
function pointOut(row: HTMLElement): void {
  row.classList.add('sought')
  row.scrollIntoView({ block: 'center' })
  const focusable = row.querySelector<HTMLElement>('.gone') ?? row
  if (focusable === row) row.tabIndex = -1
  focusable.focus({ preventScroll: true })
}

function wayBack({ back, before, after }: Around): HTMLElement {
  const step = (name: string, to: number | undefined): readonly Child[] =>
    to === undefined ? [] : [make('a', [name], { href: `#article/${to}` })]
  return make(
    'nav',
    [make('a', ['All articles'], { href: back }), ...step('Previous', before), ...step('Next', after)],
    {
      class: 'steps',
      'aria-label': 'Articles',
    },
  )
}

function facts(entry: ListedDocument, { stories }: Index): HTMLElement {
  const { id, status, relation, language, site, kept, removed, story } = entry
  const word = status === 'copy' ? `copy (${relation})` : (STATUS_WORDS[status] ?? status)
  const whose = stories[story]
  const link =
    whose === undefined
      ? []
      : [
          ' of ',
          make('a', [whose.id === id ? `${figure(whose.copies + 1)} articles` : whose.title], {
            href: `#story/${story}`,
          }),
        ]
  const lost =
    kept + removed === 0
      ? []
      : [
          make('span', [splitBar(kept, removed), `${percent(removed, kept + removed)} removed`], {
            class: 'lost',
          }),
        ]
  const parts = [
    make('span', [word, ...link], { class: `status status-${status}` }),
    ...[language, site].filter((part) => part !== '').map((part) => make('span', [part])),
    make('span', [id], { class: 'id' }),
    ...lost,
  ]
  return make('p', parts, { class: 'facts' })
}

function fieldList(fields: readonly Field[]): readonly HTMLElement[] {
  if (fields.length === 0) return []
  const items = fields.map(({ name, value, from }) =>
    make('div', [
      make('dt', [name.replace('_', ' ')]),
      make('dd', [make('span', [value], { dir: 'auto' }), ' ', make('span', [from], { class: 'origin' })]),
    ]),
  )
  return [make('dl', items, { class: 'fields' })]
}

function noteList(notes: readonly string[]): readonly HTMLElement[] {
  if (notes.length === 0) return []
  return [
    make(
      'ul',
      notes.map((note) => make('li', [note])),
      { class: 'notes' },
    ),
  ]
}

/** A checkbox for each stage that removed something, with the number of blocks. */
function legend(
  rows: readonly Row[],
  { index, proof }: { readonly index: Index; readonly proof: HTMLElement },
): readonly HTMLElement[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (row.is !== 'gone') continue
    const stage = index.rules[row.marks[0]?.[0] ?? -1]?.stage ?? ''
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  const stages = [...counts].toSorted(([a], [b]) => index.stages.indexOf(a) - index.stages.indexOf(b))
  if (stages.length === 0) return []
  const items = stages.map(([stage, count]) => {
    const box = make('input', [], { type: 'checkbox' })
    box.checked = true
    box.addEventListener('change', () => {
      for (const one of proof.querySelectorAll<HTMLElement>('.row-gone')) {
        if (one.dataset['stage'] === stage) one.hidden = !box.checked
      }
    })
    return make('label', [
      box,
      make('span', [], { class: `swatch ${stageClass(stage)}` }),
      `${stage} `,
      make('span', [figure(count)], { class: 'count' }),
    ])
  })
  return [make('fieldset', [make('legend', ['Show what was removed by']), ...items], { class: 'stages' })]
}

function sourceNote({ status }: ListedDocument, { from, rows }: Detail): readonly HTMLElement[] {
  if (from === 'source' || rows.length === 0) return []
  if (from === 'removed') {
    const why = status === 'copy' ? 'a copy’s text is kept with --keep-copies' : 'the run wrote no text'
    return [
      make(
        'p',
        [`Only what was removed stands here: ${why}, or shown where report is given the dump with --input.`],
        { class: 'source-note' },
      ),
    ]
  }
  return [
    make(
      'p',
      [
        'Put together from the article and its trail. Given the dump with --input, report shows every block as it came.',
      ],
      { class: 'source-note' },
    ),
  ]
}

function columnHeads({ rows, from }: Detail): readonly HTMLElement[] {
  if (rows.length === 0) return []
  const right = from === 'removed' ? 'Why it went' : 'As it reads'
  return [make('div', [make('h2', ['As it came']), make('h2', [right])], { class: 'row-heads' })]
}

/** The rows. A run of blocks that one rule removed names the rule once. */
function proofRows(rows: readonly Row[], { language }: ListedDocument, index: Index): readonly HTMLElement[] {
  let last = ''
  return rows.map((row, n) => {
    const rule = row.is === 'gone' ? (index.rules[row.marks[0]?.[0] ?? -1]?.id ?? '') : ''
    const element = proofRow(row, { n, language, index, again: rule !== '' && rule === last })
    last = rule
    return element
  })
}
