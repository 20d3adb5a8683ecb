/** A row of the article view: a paragraph as it came and as it reads now, or a removed block with a note. */
import { stageClass } from '../colours.ts'
import type { EditNote, FieldRow, GoneRow, Index, KeptRow, Row } from '../data.ts'
import { figure } from '../figures.ts'
import { make } from './make.ts'
import type { Child } from './make.ts'
import { hashOf } from './place.ts'

export interface Proofing {
  /** Index of the row. */
  readonly n: number
  readonly language: string
  readonly index: Index
  /** Whether the same rule removed the row before. */
  readonly again: boolean
}

export function proofRow(row: Row, proofing: Proofing): HTMLElement {
  if (row.is === 'gone') return goneRow(row, proofing)
  return row.is === 'field' ? fieldRow(row, proofing) : keptRow(row, proofing)
}

function keptRow({ text, was, edits = [] }: KeptRow, { n, language, index }: Proofing): HTMLElement {
  const before = make('p', struck(was ?? text, was === undefined ? [] : edits), {
    class: 'was',
    dir: 'auto',
    lang: language,
    'aria-hidden': was === undefined ? 'true' : undefined,
  })
  const after = make('p', [text], { class: 'reads', dir: 'auto', lang: language })
  return make('div', [make('div', [before]), make('div', [after, ...editLists(edits, index)])], {
    class: 'row-kept',
    'data-row': String(n),
  })
}

/** Each rule once, followed by its edits. */
function editLists(edits: readonly EditNote[], index: Index): readonly HTMLElement[] {
  const rules = [...new Set(edits.map(({ rule }) => rule))]
  return rules.map((rule) => {
    const by = index.rules[rule]
    const name = make('li', [by?.id ?? ''], { class: `rule ${stageClass(by?.stage ?? '')}` })
    const own = edits.filter((edit) => edit.rule === rule)
    return make('ul', [name, ...own.map(editItem)], { class: 'edits' })
  })
}

function editItem({ text, becomes, times }: EditNote): HTMLElement {
  const after = becomes === '' ? 'nothing' : make('ins', [withSpacesShown(becomes)])
  return make('li', [
    make('del', [withSpacesShown(text)]),
    ' → ',
    after,
    times > 1 ? ` × ${figure(times)}` : '',
  ])
}

/** Makes invisible white space visible. */
function withSpacesShown(text: string): string {
  return text
    .replaceAll('\n', '↵')
    .replaceAll('\t', '⇥')
    .replace(/^ +$/, (spaces) => '␣'.repeat(spaces.length))
}

function fieldRow({ field, text }: FieldRow, { n, language }: Proofing): HTMLElement {
  const before = make('p', [text], { class: 'was', dir: 'auto', lang: language })
  const after = make('p', [field === 'field' ? 'a field' : field], { class: 'taken' })
  return make('div', [make('div', [before]), make('div', [after])], {
    class: 'row-field',
    'data-row': String(n),
  })
}

function goneRow(row: GoneRow, { n, language, index, again }: Proofing): HTMLElement {
  const by = index.rules[row.marks[0]?.[0] ?? -1]
  const stage = by?.stage ?? ''
  const why = `why-${n}`
  const block = make('div', [make('p', [row.text], { dir: 'auto', lang: language })], {
    class: 'gone',
    role: 'group',
    'aria-label': `removed by ${by?.id ?? ''}`,
    'aria-describedby': why,
  })
  const name = make('p', [by?.id ?? ''], { class: again ? 'rule again' : 'rule' })
  const card = make(
    'div',
    [make('div', cardOf(row, index), { id: why }), make('p', [allOf(by?.id ?? '')], { class: 'all' })],
    { class: 'card' },
  )
  const element = make('div', [block, make('div', [name, card], { class: 'why' })], {
    class: `row-gone ${stageClass(stage)}`,
    'data-row': String(n),
    'data-stage': stage,
  })
  quietOnEscape(element)
  return element
}

/** The note of a removed block: every rule that marked it, with its evidence, and the block's place. */
function cardOf({ n, from, to, text, marks }: GoneRow, index: Index): readonly Child[] {
  const items = marks.flatMap(([rule, saw]) => {
    const by = index.rules[rule]
    return [
      make('dt', [
        make('b', [by?.id ?? '']),
        ` ${[by?.stage ?? '', by?.about ?? ''].filter((word) => word !== '').join(', ')}`,
      ]),
      make('dd', ['saw ', make('q', [saw === '' ? text : saw])]),
    ]
  })
  return [
    make('dl', items),
    make('p', [`block ${figure(n)} of the source, characters ${figure(from)} to ${figure(to)}`], {
      class: 'where',
    }),
  ]
}

function allOf(rule: string): HTMLElement {
  return make('a', ['all articles where it spoke'], { href: hashOf('articles', { rule }) })
}

/** Hides the note on Escape, until the reader leaves the row. */
function quietOnEscape(row: HTMLElement): void {
  row.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') row.classList.add('quiet')
  })
  for (const leaving of ['mouseleave', 'focusout'])
    row.addEventListener(leaving, () => row.classList.remove('quiet'))
}

/** The text as it came, with edited passages struck out. */
function struck(was: string, edits: readonly EditNote[]): readonly Child[] {
  const spans = edits.flatMap(({ text, times }) => (text.trim() === '' ? [] : placesOf(was, { text, times })))
  const parts: Child[] = []
  let at = 0
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (from < at) continue
    parts.push(was.slice(at, from), make('del', [was.slice(from, to)]))
    at = to
  }
  return [...parts, was.slice(at)]
}

function placesOf(
  was: string,
  { text, times }: { readonly text: string; readonly times: number },
): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  for (
    let at = was.indexOf(text);
    at >= 0 && places.length < times;
    at = was.indexOf(text, at + text.length)
  ) {
    places.push([at, at + text.length])
  }
  return places
}
