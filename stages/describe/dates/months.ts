/** Which month a word names, in any of the languages whose names we know. */
import { MONTH_NAMES } from './month-names.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((year) =>
    year
      .split(' ')
      .flatMap((month, at) =>
        month.split('/').map((name): readonly [string, number] => [bare(name), at + 1]),
      ),
  ),
)

/** 1 to 12, or undefined where the word is no month. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(bare(word))
}

/** Lower case, and without accents but the breve, which makes a letter of its own: \u0439 is not \u0438. */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\u0131/g, 'i')
}
