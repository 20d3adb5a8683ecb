/** Measures of a page's text against its gold text: those of the data's own scorer, figure for figure. */
import { words } from '../score/text.ts'

export interface GoldPage {
  readonly text: string
  readonly language?: string | null
  /** Pieces that must stand in the text, and that must not. */
  readonly with: readonly string[]
  readonly without: readonly string[]
}

export interface PageScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the pieces: how many are right, and how many there are. */
  readonly found: number
  readonly with: number
  readonly absent: number
  readonly without: number
}

/** Word precision, recall and F1 as bags; pieces as plain text in lower case, spaces made one. */
export function scorePage(gold: GoldPage, text: string): PageScore {
  const flat = flatOf(text)
  const stands = (piece: string): boolean => flat.includes(flatOf(piece).trim())
  return {
    ...bags(words(text), words(gold.text)),
    found: gold.with.filter(stands).length,
    with: gold.with.length,
    absent: gold.without.filter((piece) => !stands(piece)).length,
    without: gold.without.length,
  }
}

function flatOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}

function bags(
  got: readonly string[],
  wanted: readonly string[],
): Pick<PageScore, 'precision' | 'recall' | 'f1'> {
  if (wanted.length === 0 && got.length === 0) return { precision: 1, recall: 1, f1: 1 }
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of got) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    both++
    left.set(word, count - 1)
  }
  if (both === 0) return { precision: 0, recall: 0, f1: 0 }
  const precision = both / got.length
  const recall = both / wanted.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
