/**
 * Splits text of any script into words: runs of letters, marks and digits. Each ideograph, kana or Thai
 * character is a word of its own.
 */

/** The characters that are words of their own, for use in a character class. */
export const LONE_SIGNS = '\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff'
export const WORD = new RegExp(`[${LONE_SIGNS}]|[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)*`, 'gu')
/**
 * How many Latin letters a character of a script without spaces, such as Chinese or Thai, or a Korean
 * syllable is worth.
 */
export const WIDE_WORTH = 2.5
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
const IDEOGRAPH_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/

/** The words in order, unchanged. `can't` is one word, and so is each Chinese, Japanese or Thai character. */
export function words(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Whether the text has ideographs or kana, as in Chinese and Japanese. */
export function hasIdeographs(text: string): boolean {
  return IDEOGRAPH_OR_KANA.test(text)
}

/** Length of a text in Latin letters, by what each of its signs says. */
export function worth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0) * (WIDE_WORTH - 1)
}
