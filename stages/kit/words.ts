/** Words in any script: runs of letters, marks and digits; each ideograph, kana or Thai cluster is one of its own. */

const WORD =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+)*/gu

/** Words in order, as they stand. `can't` is one word; a Chinese, Japanese or Thai character is one. */
export function words(text: string): readonly string[] {
  return text.match(WORD) ?? []
}
