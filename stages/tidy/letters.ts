/**
 * One way to write each letter: Unicode NFC, and the joined letters of typesetting (`ﬁ`) as the letters they
 * are.
 */
import { differences, replacing } from './change.ts'
import type { Change } from './change.ts'

/**
 * Characters that NFC may change: combining marks, jamo, compatibility ideographs and doubles; common
 * letters are not.
 */
export const COMBINING =
  /[\u0300-\u036f\u0374\u037e\u0387\u0483-\u0487\u0590-\u1fff\u2000\u2001\u20d0-\u20ff\u2126\u212a\u212b\u2329\u232a\u2adc\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud800-\udfff\uf900-\ufaff\ufb1d-\ufb4f\ufe20-\ufe2f]/
const LIGATURE = /[\ufb00-\ufb06]/g
export const LIGATURES = /[\ufb00-\ufb06]/

export function composedLetters(text: string): readonly Change[] {
  if (!COMBINING.test(text)) return []
  return differences(text, text.normalize('NFC')).map((bare) => {
    return { ...bare, rule: 'tidy/nfc', saw: text.slice(bare.from, bare.to) }
  })
}

export function ligatures(text: string): readonly Change[] {
  if (!LIGATURES.test(text)) return []
  const found = replacing(text, LIGATURE, (match) => match.normalize('NFKC'))
  return found.map((bare) => ({ ...bare, rule: 'tidy/ligature', saw: text.slice(bare.from, bare.to) }))
}
