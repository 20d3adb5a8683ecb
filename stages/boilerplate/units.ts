/** What a UTF-16 unit is to the gate and to the zones: its small letter, whether it is of a word, how many Latin letters it is worth. */
import { fold } from '../kit/fold.ts'
import { WIDE_WORTH } from '../kit/words.ts'

/** Letters, marks and digits: all that stands in a word of any script. */
const OF_WORD = /[\p{L}\p{M}\p{N}]/u
/** Scripts that write words without spaces, and Korean, whose particles cling to them: looked up by part, not by word. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17d3\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/
/** Units in all. */
const UNITS = 65536

/** Small letter of each unit that is of a word, 0 of the others. Kept unit by unit, so that a scan needs no new string. */
export const letters: Uint16Array = letterTable()

/** Each unit as `fold` leaves it: small letters, straight quotes, plain dashes and spaces. */
export const plain: Uint16Array = plainTable()

/** 1 where the unit belongs to a script without spaces. */
export const unspaced: Uint8Array = unspacedTable()

/** Length of a text in Latin letters' worth. */
export function worth(text: string): number {
  let extra = 0
  for (let at = 0; at < text.length; at++) extra += unspaced[text.charCodeAt(at)] ?? 0
  return text.length + extra * (WIDE_WORTH - 1)
}

/** Small letters must agree with what `fold` gives, also for the few that change with place or length: sigma, dotted I. */
function letterTable(): Uint16Array {
  const table = new Uint16Array(UNITS)
  for (let code = 0; code < UNITS; code++) {
    const sign = String.fromCharCode(code)
    if (!OF_WORD.test(sign)) continue
    table[code] = sign.toLowerCase().charCodeAt(0)
  }
  table[0x03c2] = 0x03c3
  return table
}

function plainTable(): Uint16Array {
  const table = Uint16Array.from({ length: UNITS }, (_, code) => code)
  for (let code = 0; code < UNITS; code++) {
    const letter = letters[code] ?? 0
    if (letter !== 0) table[code] = letter
    else if (code > 0x7f && code < 0xd800) table[code] = fold(`x${String.fromCharCode(code)}x`).charCodeAt(1)
  }
  return table
}

function unspacedTable(): Uint8Array {
  const table = new Uint8Array(UNITS)
  for (let code = 0x0e00; code < 0xfb00; code++) {
    if (UNSPACED.test(String.fromCharCode(code))) table[code] = 1
  }
  return table
}
