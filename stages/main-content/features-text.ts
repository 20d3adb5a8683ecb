/** What a block's own text says of it. */
import type { Feature } from './features.ts'
import { unit } from './characters.ts'
import { thousandths } from './view.ts'
import type { View } from './view.ts'

const KINDS = ['paragraph', 'heading', 'item', 'quote', 'code', 'caption', 'cell'] as const

export const textFeatures: readonly Feature[] = [
  { says: 'length in letters', of: (view, n) => view.measures.size[n] ?? 0 },
  { says: 'words', of: (view, n) => view.measures.words[n] ?? 0 },
  {
    says: 'letters per word, tenths',
    of: ({ measures }, n) => perTen(measures.letters[n], measures.words[n]),
  },
  { says: 'longest word', of: (view, n) => view.measures.longest[n] ?? 0 },
  { says: 'capital letters', of: ({ measures }, n) => share(measures.upper[n], measures.cased[n]) },
  {
    says: 'capitalised words',
    of: ({ measures }, n) => cased(measures.capitals[n], measures.spaced[n], measures.cased[n]),
  },
  {
    says: 'words all in capitals',
    of: ({ measures }, n) => cased(measures.shouted[n], measures.spaced[n], measures.cased[n]),
  },
  { says: 'short words', of: ({ measures }, n) => share(measures.short[n], measures.spaced[n]) },
  {
    says: 'letters among characters',
    of: (view, n) => share(view.measures.letters[n], view.blocks[n]?.text.length),
  },
  {
    says: 'digits among characters',
    of: (view, n) => share(view.measures.digits[n], view.blocks[n]?.text.length),
  },
  { says: 'numbers', of: (view, n) => view.measures.numbers[n] ?? 0 },
  { says: 'dates, times or telephone numbers', of: (view, n) => view.measures.ties[n] ?? 0 },
  { says: 'ideographs among letters', of: ({ measures }, n) => share(measures.wide[n], measures.letters[n]) },
  { says: 'sentence ends', of: (view, n) => view.measures.sentences[n] ?? 0 },
  {
    says: 'letters per sentence',
    of: ({ measures }, n) => Math.round((measures.size[n] ?? 0) / ((measures.sentences[n] ?? 0) + 1)),
  },
  { says: 'ends like a sentence', of: (view, n) => view.measures.ended[n] ?? 0 },
  { says: 'commas', of: (view, n) => view.measures.pauses[n] ?? 0 },
  {
    says: 'commas per thousand letters',
    of: ({ measures }, n) => share(measures.pauses[n], measures.size[n]),
  },
  { says: 'quotes and brackets', of: (view, n) => view.measures.quotes[n] ?? 0 },
  { says: 'bars and bullets', of: (view, n) => view.measures.separators[n] ?? 0 },
  { says: 'signs', of: (view, n) => view.measures.signs[n] ?? 0 },
  { says: 'dashes', of: (view, n) => view.measures.dashes[n] ?? 0 },
  { says: 'first character', of: (view, n) => view.measures.first[n] ?? 0 },
  { says: 'last character', of: (view, n) => view.measures.last[n] ?? 0 },
  { says: 'ends with a colon or comma', of: (view, n) => (view.measures.last[n] === unit.pause ? 1 : 0) },
  { says: 'kind of block', of: (view, n) => KINDS.findIndex((kind) => kind === view.blocks[n]?.kind) },
  { says: 'piece of a long line', of: (view, n) => (view.blocks[n]?.facts.piece === undefined ? 0 : 1) },
  { says: 'empty lines before', of: (view, n) => gap(view, n) },
  { says: 'empty lines after', of: (view, n) => gap(view, n + 1) },
  { says: 'taken by a rule', of: (view, n) => view.around.ruled[n] ?? 0 },
  { says: 'is a field', of: (view, n) => (view.blocks[n]?.fate === 'named' ? 1 : 0) },
  { says: 'words frequent in the article', of: (view, n) => view.words.common[n] ?? -1 },
  { says: "words of the article's core", of: (view, n) => view.words.core[n] ?? -1 },
  { says: "number of words of the article's core", of: (view, n) => view.words.coreWords[n] ?? 0 },
  { says: 'words found nowhere else on the page', of: (view, n) => view.words.single[n] ?? -1 },
  { says: 'words of the title', of: (view, n) => view.words.title[n] ?? -1 },
  { says: 'number of words of the title', of: (view, n) => view.words.titleWords[n] ?? -1 },
  { says: 'equal lines on the page', of: (view, n) => view.words.twins[n] ?? 1 },
  { says: 'lines equal but for numbers', of: (view, n) => view.words.likes[n] ?? 1 },
  { says: 'lines that open with the same word', of: (view, n) => view.words.openings[n] ?? 1 },
]

function share(part: number | undefined, whole: number | undefined): number {
  return thousandths(part ?? 0, whole ?? 0)
}

/** A share of words where the script has capitals, else unknown. */
function cased(part: number | undefined, whole: number | undefined, letters: number | undefined): number {
  return (letters ?? 0) === 0 ? -1 : share(part, whole)
}

function perTen(part: number | undefined, whole: number | undefined): number {
  return (whole ?? 0) === 0 ? 0 : Math.round(((part ?? 0) * 10) / (whole ?? 1))
}

function gap(view: View, n: number): number {
  return view.blocks[n]?.facts.gap ?? -1
}
