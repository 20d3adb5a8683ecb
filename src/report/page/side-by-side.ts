/**
 * Shows two texts in two columns. Paragraphs that share most are opposite each other, and shared passages are
 * linked in pairs.
 */
import { align } from './align.ts'
import { make } from './make.ts'
import type { Child } from './make.ts'
import { sharedPassages } from './passages.ts'
import type { Passage, Stretch } from './passages.ts'
import { rove } from './rove.ts'

/** The rows of the two columns. */
export function sideBySide(
  a: readonly string[],
  b: readonly string[],
  language: string,
): readonly HTMLElement[] {
  const passages = sharedPassages(a, b)
  const left = (n: number | undefined): HTMLElement =>
    paragraph(a, n, { language, whose: 'story', stretches: passages.map((passage) => passage.a) })
  const right = (n: number | undefined): HTMLElement =>
    paragraph(b, n, { language, whose: 'copy', stretches: passages.map((passage) => passage.b) })
  const rows = align({ a: a.length, b: b.length }, passages).map((line) =>
    make('div', [left(line.a), right(line.b)], { class: 'row-facing' }),
  )
  const body = make('div', rows, { class: 'facing-rows' })
  rove(body, 'mark')
  pairUp(body)
  return [summary(passages, b), body]
}

interface Marking {
  readonly language: string
  /** Which text it is, for readers who cannot see the columns. */
  readonly whose: string
  /** The spans of the passages in this text, by the number of the passage. */
  readonly stretches: readonly Stretch[]
}

function paragraph(
  texts: readonly string[],
  n: number | undefined,
  { language, whose, stretches }: Marking,
): HTMLElement {
  if (n === undefined) return make('div', [])
  const text = texts[n] ?? ''
  const own = stretches
    .map((stretch, pair) => ({ ...stretch, pair }))
    .filter((stretch) => stretch.paragraph === n)
  const parts: Child[] = []
  let at = 0
  for (const { from, to, pair } of own.toSorted((x, y) => x.from - y.from)) {
    if (from < at) continue
    parts.push(text.slice(at, from), make('mark', [text.slice(from, to)], { 'data-pair': String(pair) }))
    at = to
  }
  return make('div', [make('p', [...parts, text.slice(at)], { dir: 'auto', lang: language })], {
    role: 'group',
    'aria-label': whose,
  })
}

/** Highlights the other passage of a pair when one is hovered or focused. */
function pairUp(body: HTMLElement): void {
  const fellows = (target: EventTarget | null): readonly Element[] => {
    const pair = target instanceof HTMLElement ? target.dataset['pair'] : undefined
    return pair === undefined ? [] : [...body.querySelectorAll(`mark[data-pair="${pair}"]`)]
  }
  const show = ({ target }: Event): void => {
    for (const one of body.querySelectorAll('.fellow')) one.classList.remove('fellow')
    for (const one of fellows(target)) one.classList.add('fellow')
  }
  body.addEventListener('mouseover', show)
  body.addEventListener('focusin', show)
}

function summary(passages: readonly Passage[], b: readonly string[]): HTMLElement {
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  const many = passages.length === 1 ? '1 passage' : `${passages.length} passages`
  return make(
    'p',
    [b.length === 0 ? 'The copy has no text.' : `${many}, ${words} words that both tell the same way.`],
    { class: 'shared' },
  )
}
