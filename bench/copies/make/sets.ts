/** Sets of our own, made from a seed: templates, and copies of given articles by operations that the shared data does not have. */
import type { Doc } from '../documents.ts'
import { fill } from './fill.ts'
import {
  after,
  cut,
  everyOther,
  handout,
  localIntro,
  reordered,
  sameEvent,
  scan,
  spun,
  translated,
  typos,
  update,
} from './operations.ts'
import type { Operation, Stock } from './operations.ts'
import { openRandom, shuffled } from './random.ts'
import type { Random } from './random.ts'
import type { Template } from './templates.ts'

interface Way {
  readonly relation: string
  readonly class: string
  readonly operation: Operation
}

const WAYS: readonly Way[] = [
  { relation: 'intro', class: 'near', operation: localIntro },
  { relation: 'typos3', class: 'near', operation: typos(0.03) },
  { relation: 'shuffle', class: 'near', operation: reordered },
  { relation: 'scan10', class: 'ocr', operation: scan(0.1) },
  { relation: 'scan25', class: 'ocr', operation: scan(0.25) },
  { relation: 'scan40', class: 'ocr', operation: scan(0.4) },
  { relation: 'typos30', class: 'ocr', operation: typos(0.3) },
  { relation: 'head30', class: 'cut', operation: cut(0.3) },
  { relation: 'head50', class: 'cut', operation: cut(0.5) },
  { relation: 'head70', class: 'cut', operation: cut(0.7) },
  { relation: 'update', class: 'update', operation: update(0.3, 0.3) },
  { relation: 'spun20', class: 'spun', operation: spun(0.2) },
  { relation: 'spun40', class: 'spun', operation: spun(0.4) },
  { relation: 'there-and-back', class: 'spun', operation: translated(0.4) },
  { relation: 'cut-spun', class: 'combo', operation: after(cut(0.6), spun(0.3), localIntro) },
  { relation: 'update-scan', class: 'combo', operation: after(update(0.3, 0.3), scan(0.1)) },
]

/** Copies made of each article. */
const COPIES = 5

export interface Base {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly language: string
}

/** Each article, five copies of it, and another outlet's report of the same event. What is new in them comes from outsiders. */
export function copiesOf(bases: readonly Base[], outsiders: readonly Base[], seed: number): readonly Doc[] {
  const random = openRandom(seed)
  const docs: Doc[] = []
  for (const base of bases) {
    const others = outsiders.filter((one) => one.language === base.language)
    const stock = stockOf(shuffled(others, random).slice(0, 12))
    docs.push(
      docOf(base, {
        id: base.id,
        group: base.id,
        relation: 'original',
        class: 'original',
        neg: `event-${base.id}`,
      }),
    )
    for (const way of shuffled(WAYS, random).slice(0, COPIES)) {
      const paragraphs = way.operation(base.paragraphs, random, stock)
      docs.push({
        ...docOf(
          { ...base, paragraphs },
          { id: `${base.id}-${way.relation}`, group: base.id, relation: way.relation, class: way.class },
        ),
        ref: base.id,
      })
    }
    docs.push(...otherReports(base, others, random))
  }
  return docs
}

function stockOf(bases: readonly Base[]): Stock {
  const paragraphs = bases.flatMap((base) => base.paragraphs).filter((one) => one.length > 80)
  const words = paragraphs.flatMap((one) => one.match(/\p{Ll}{4,}/gu) ?? [])
  return {
    words: words.length === 0 ? ['other'] : words,
    paragraphs: paragraphs.length === 0 ? ['Nothing else is known.'] : paragraphs,
  }
}

/** Two outlets that report the event for themselves; the second takes over quotations and background. */
function otherReports(base: Base, others: readonly Base[], random: Random): readonly Doc[] {
  return [sameEvent, handout].map((report, n) => {
    const paragraphs = report(base.paragraphs, random.pick(others).paragraphs, random)
    const id = `${base.id}-event${n}`
    return docOf(
      { ...base, paragraphs },
      { id, group: id, relation: 'event', class: 'negative', neg: `event-${base.id}`, negkind: 'sameevent' },
    )
  })
}

/** Each article as two of its subject: every other paragraph, under titles of which one is told anew. */
export function halvesOf(bases: readonly Base[], seed: number): readonly Doc[] {
  const random = openRandom(seed)
  return bases.flatMap((base) =>
    ([0, 1] as const).map((from) => {
      const id = `${base.id}-half${from}`
      return docOf(
        { ...base, paragraphs: everyOther(base.paragraphs, from, random) },
        { id, group: id, relation: 'half', class: 'negative', neg: `half-${base.id}`, negkind: 'sametopic' },
      )
    }),
  )
}

type Label = Pick<Doc, 'id' | 'group' | 'relation' | 'class' | 'neg' | 'negkind'>

function docOf(base: Base, label: Label): Doc {
  const text = [base.title, ...base.paragraphs].filter((one) => one !== '').join('\n\n')
  const canonical = label.class === 'original'
  return {
    negkind: canonical ? 'sameevent' : null,
    ...label,
    text,
    title: base.title,
    canonical,
    language: base.language,
  }
}

/** Articles of each kind, every third with two copies, so that a template is no reason not to be a copy. */
export function templateDocs(templates: readonly Template[], each: number, seed: number): readonly Doc[] {
  const docs: Doc[] = []
  for (const [n, template] of templates.entries()) {
    const random = openRandom(seed + n)
    const filled = Array.from({ length: each }, () => fill(template, random))
    const stock = {
      words: ['maybe', 'other', 'several', 'nearly'],
      paragraphs: ['The newsroom was told of this on the telephone and has asked for more.'],
    }
    for (const [at, one] of filled.entries()) {
      const id = `tpl-${template.kind}-${String(at).padStart(2, '0')}`
      const base = { id, title: one.title, paragraphs: one.paragraphs, language: template.language }
      docs.push(
        docOf(base, {
          id,
          group: id,
          relation: 'template',
          class: 'original',
          neg: `tpl-${template.kind}`,
          negkind: 'template',
        }),
      )
      if (at % 3 !== 0) continue
      for (const way of shuffled(WAYS, random).slice(0, 2)) {
        const paragraphs = way.operation(one.paragraphs, random, stock)
        const label = { id: `${id}-${way.relation}`, group: id, relation: way.relation, class: way.class }
        docs.push({ ...docOf({ ...base, paragraphs }, label), ref: id })
      }
    }
  }
  return docs
}
