/** The signs of markup by their codes. */

/** Makes an ASCII letter small. */
export const SMALL = 0x20
const [A, Z] = [97, 122]
const [TAB, LINE, PAGE, RETURN, SPACE, SLASH, MORE] = [9, 10, 12, 13, 32, 47, 62]

export function isLetter(code: number): boolean {
  const small = code | SMALL
  return small >= A && small <= Z
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === TAB || code === RETURN || code === PAGE
}

export function endsName(code: number): boolean {
  return code === MORE || code === SLASH || isSpace(code)
}
