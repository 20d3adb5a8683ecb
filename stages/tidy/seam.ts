/** A place where two lines are one, and what a line's ends say of it. */

export interface Seam {
  /** The later of the two lines, by its place in the run. */
  readonly line: number
  readonly glue: ' ' | ''
  readonly rule: string
  readonly saw: string
}

const SENTENCE_END =
  /[.!?\u2026:;\u061b\u061f\u06d4\u0964\u0965\u3002\uff01\uff1a\uff1b\uff1f]["'\u201d\u2019\u00bb)\]\u300d\u300f\uff09]*$/
const LOWER_START = /^["'\u201c\u2018(]?\p{Ll}/u

export function ended(line: string): boolean {
  return SENTENCE_END.test(line)
}

export function startsLower(line: string): boolean {
  return LOWER_START.test(line)
}

/** What a person needs to see of a seam. */
export function shown(left: string, right: string): string {
  return `${left.slice(-24)} / ${right.slice(0, 24)}`
}
