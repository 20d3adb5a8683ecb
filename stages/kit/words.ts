/** Words in any script: runs of letters, marks and digits; each ideograph, kana or Thai cluster is one of its own. */

/** The signs that are words of their own, as a class of a pattern holds them. */
export const LONE_SIGNS = '\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff'
export const WORD = new RegExp(`[${LONE_SIGNS}]|[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}]+)*`, 'gu')
/** A sign of a script without spaces, as Chinese or Thai, or a Korean syllable says as much as some two and a half Latin letters. */
export const WIDE_WORTH = 2.5
const IDEOGRAPH_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/

/** Words in order, as they stand. `can't` is one word; a Chinese, Japanese or Thai character is one. */
export function words(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Whether it is written, at least in part, as Chinese and Japanese are. */
export function hasIdeographs(text: string): boolean {
  return IDEOGRAPH_OR_KANA.test(text)
}
