/** What a block's own text says of it. */
import { unit } from '../measured/characters.ts'
import { numbers, ratio, thousandths } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import type { Feature } from './of-block.ts'
import type { Columns } from '../measured/measure.ts'
import { KINDS } from '../context/page-context.ts'
import type { View } from '../measured/view.ts'
import type { Vocabulary } from '../measured/vocabulary.ts'

export const textFeatures: readonly Feature[] = [
  measured('length in letters', 'size'),
  measured('words', 'words'),
  { says: 'letters per word, tenths', of: ({ measures }) => perTen(measures.letters, measures.words) },
  measured('longest word', 'longest'),
  { says: 'capital letters', of: ({ measures }) => ratio(measures.upper, measures.cased) },
  { says: 'capitalised words', of: ({ measures }) => ofCased(measures.capitals, measures) },
  { says: 'words all in capitals', of: ({ measures }) => ofCased(measures.shouted, measures) },
  { says: 'short words', of: ({ measures }) => ratio(measures.short, measures.spaced) },
  { says: 'letters among characters', of: ({ measures }) => ratio(measures.letters, measures.length) },
  { says: 'digits among characters', of: ({ measures }) => ratio(measures.digits, measures.length) },
  measured('numbers', 'numbers'),
  measured('dates, times or telephone numbers', 'ties'),
  { says: 'ideographs among letters', of: ({ measures }) => ratio(measures.wide, measures.letters) },
  measured('sentence ends', 'sentences'),
  { says: 'letters per sentence', of: ({ measures }) => perSentence(measures.size, measures.sentences) },
  measured('ends like a sentence', 'ended'),
  measured('question and exclamation marks', 'calls'),
  measured('commas', 'pauses'),
  { says: 'commas per thousand letters', of: ({ measures }) => ratio(measures.pauses, measures.size) },
  measured('quotes and brackets', 'quotes'),
  measured('bars and bullets', 'separators'),
  measured('signs', 'signs'),
  measured('dashes', 'dashes'),
  measured('first character', 'first'),
  measured('last character', 'last'),
  { says: 'ends with a colon or comma', of: ({ measures }) => equals(measures.last, unit.pause) },
  { says: 'kind of block', of: kindOf },
  {
    says: 'piece of a long line',
    of:
      ({ blocks }) =>
      (n) =>
        blocks[n]?.facts.piece === undefined ? 0 : 1,
  },
  {
    says: 'empty lines before',
    of:
      ({ blocks }) =>
      (n) =>
        blocks[n]?.facts.gap ?? -1,
  },
  {
    says: 'empty lines after',
    of:
      ({ blocks }) =>
      (n) =>
        n + 1 < blocks.length ? (blocks[n + 1]?.facts.gap ?? -1) : -1,
  },
  { says: 'taken by a rule', of: ({ around }) => numbers(around.ruled) },
  {
    says: 'is a field',
    of:
      ({ blocks }) =>
      (n) =>
        blocks[n]?.fate === 'named' ? 1 : 0,
  },
  spoken('words frequent in the article', 'common'),
  spoken("words of the article's core", 'core'),
  spoken("number of words of the article's core", 'coreWords'),
  spoken('words found nowhere else on the page', 'single'),
  spoken('words of the title', 'title'),
  spoken('number of words of the title', 'titleWords'),
  spoken('equal lines on the page', 'twins'),
  spoken('lines equal but for numbers', 'likes'),
  spoken('lines that open with the same word', 'openings'),
]

function measured(says: string, column: keyof Columns): Feature {
  return { says, of: ({ measures }) => numbers(measures[column]) }
}

function spoken(says: string, column: keyof Vocabulary): Feature {
  return { says, of: ({ words }) => numbers(words[column]) }
}

/** A share of words where the script has capitals, else unknown. */
function ofCased(part: Int32Array, { spaced, cased }: Columns): Cell {
  return (n) => ((cased[n] ?? 0) === 0 ? -1 : thousandths(part[n] ?? 0, spaced[n] ?? 0))
}

function perTen(part: Int32Array, all: Int32Array): Cell {
  return (n) => ((all[n] ?? 0) === 0 ? 0 : Math.round(((part[n] ?? 0) * 10) / (all[n] ?? 1)))
}

function perSentence(size: Int32Array, sentences: Int32Array): Cell {
  return (n) => Math.round((size[n] ?? 0) / ((sentences[n] ?? 0) + 1))
}

function equals(column: Int32Array, value: number): Cell {
  return (n) => (column[n] === value ? 1 : 0)
}

/** Raw text has paragraphs and items alone: what else Markdown tells apart its model has never seen. */
function kindOf({ blocks, page }: View): Cell {
  return (n) => {
    const own = blocks[n]?.kind
    const kind = page === undefined && own !== 'item' ? 'paragraph' : own
    return kind === undefined ? -1 : KINDS.indexOf(kind)
  }
}
