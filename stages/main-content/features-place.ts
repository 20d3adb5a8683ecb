/** Where a block stands in its article: before, inside or after the prose, the title, the lines that rules took. */
import type { Feature } from './features.ts'
import { between } from './features-near.ts'
import { thousandths } from './view.ts'
import type { View } from './view.ts'

export const placeFeatures: readonly Feature[] = [
  { says: 'place among the lines', of: ({ measures }, n) => thousandths(n, measures.count) },
  { says: 'lines before', of: (_, n) => n },
  { says: 'lines after', of: ({ measures }, n) => measures.count - 1 - n },
  {
    says: 'share of the text before',
    of: ({ around, measures }, n) =>
      thousandths(around.sizeUpTo[n] ?? 0, around.sizeUpTo[measures.count] ?? 0),
  },
  {
    says: 'share of the prose before',
    of: ({ around, measures }, n) =>
      thousandths(around.proseUpTo[n] ?? 0, around.proseUpTo[measures.count] ?? 0),
  },
  {
    says: 'share of the prose after',
    of: ({ around, measures }, n) =>
      thousandths(between(around.proseUpTo, n + 1, measures.count), around.proseUpTo[measures.count] ?? 0),
  },
  { says: 'prose paragraphs before', of: ({ around }, n) => around.proseCountUpTo[n] ?? 0 },
  {
    says: 'prose paragraphs after',
    of: ({ around, measures }, n) => between(around.proseCountUpTo, n + 1, measures.count),
  },
  { says: 'long paragraphs before', of: ({ around }, n) => around.longCountUpTo[n] ?? 0 },
  {
    says: 'long paragraphs after',
    of: ({ around, measures }, n) => between(around.longCountUpTo, n + 1, measures.count),
  },
  {
    says: 'density of prose after',
    of: ({ around, measures }, n) =>
      thousandths(
        between(around.proseUpTo, n + 1, measures.count),
        between(around.sizeUpTo, n + 1, measures.count),
      ),
  },
  {
    says: 'density of prose before',
    of: ({ around }, n) => thousandths(around.proseUpTo[n] ?? 0, around.sizeUpTo[n] ?? 0),
  },
  { says: 'lines since the last prose', of: ({ around }, n) => n - (around.proseBefore[n] ?? -1) },
  { says: 'lines to the next prose', of: ({ around }, n) => (around.proseAfter[n] ?? n) - n },
  { says: 'lines since the last long paragraph', of: ({ around }, n) => n - (around.longBefore[n] ?? -1) },
  { says: 'lines to the next long paragraph', of: ({ around }, n) => (around.longAfter[n] ?? n) - n },
  {
    says: 'text since the last long paragraph',
    of: ({ around }, n) => between(around.sizeUpTo, (around.longBefore[n] ?? -1) + 1, n),
  },
  {
    says: 'text to the next long paragraph',
    of: ({ around }, n) => between(around.sizeUpTo, n + 1, around.longAfter[n] ?? n),
  },
  {
    says: 'length of the last prose',
    of: (view, n) => view.measures.size[view.around.proseBefore[n] ?? -1] ?? -1,
  },
  {
    says: 'length of the next prose',
    of: (view, n) => view.measures.size[view.around.proseAfter[n] ?? -1] ?? -1,
  },
  {
    says: 'core words of the last prose',
    of: (view, n) => view.words.core[view.around.proseBefore[n] ?? -1] ?? -1,
  },
  {
    says: 'core words of the next prose',
    of: (view, n) => view.words.core[view.around.proseAfter[n] ?? -1] ?? -1,
  },
  { says: 'lines since a rule took one', of: ({ around }, n) => n - (around.ruledBefore[n] ?? -1) },
  { says: 'lines until a rule takes one', of: ({ around }, n) => (around.ruledAfter[n] ?? n) - n },
  { says: 'lines after the start of the densest stretch', of: (view, n) => n - view.around.wide.from },
  { says: 'lines after the end of the densest stretch', of: (view, n) => n - view.around.wide.to },
  { says: 'lines after the start of the dense core', of: (view, n) => n - view.around.narrow.from },
  { says: 'lines after the end of the dense core', of: (view, n) => n - view.around.narrow.to },
  {
    says: 'text after the end of the densest stretch',
    of: (view, n) => afterEnd(view, n, view.around.wide.to),
  },
  { says: 'text after the end of the dense core', of: (view, n) => afterEnd(view, n, view.around.narrow.to) },
  {
    says: 'text before the start of the dense core',
    of: (view, n) => between(view.around.sizeUpTo, n + 1, view.around.narrow.from),
  },
  { says: 'lines after the title', of: ({ whole }, n) => (whole.title < 0 ? -999 : n - whole.title) },
  {
    says: 'lines after the last field',
    of: ({ whole }, n) => (whole.lastNamed < 0 ? -999 : n - whole.lastNamed),
  },
  {
    says: 'length against the mean',
    of: ({ measures, whole }, n) => against(measures.size[n], whole.meanSize),
  },
  {
    says: 'length against the long paragraphs',
    of: ({ measures, whole }, n) => against(measures.size[n], whole.longMean),
  },
  { says: 'lines of the article', of: ({ measures }) => measures.count },
  {
    says: 'text of the article, hundreds of letters',
    of: ({ measures, around }) => Math.round((around.sizeUpTo[measures.count] ?? 0) / 100),
  },
  { says: 'mean length of its lines', of: ({ whole }) => whole.meanSize },
  { says: 'share of its text in prose', of: ({ whole }) => whole.proseShare },
  { says: 'lines set without empty lines', of: ({ whole }) => whole.tight },
  { says: 'mean length of its long paragraphs', of: ({ whole }) => whole.longMean },
  { says: 'ideographs in the article', of: ({ whole }) => whole.wideShare },
  { says: 'letters with case in the article', of: ({ whole }) => whole.casedShare },
]

function afterEnd({ around }: View, n: number, end: number): number {
  return n > end ? between(around.sizeUpTo, end + 1, n) : -between(around.sizeUpTo, n + 1, end + 1)
}

function against(size: number | undefined, usual: number): number {
  return usual <= 0 ? -1 : Math.round(((size ?? 0) * 100) / usual)
}
