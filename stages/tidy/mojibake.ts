/**
 * Text that was decoded by the wrong table, repaired by ftfy's rules (Speer 2019); trusts ftfy alone to say
 * what is broken.
 */
import { fix_and_explain } from 'ftfy-js'
import { differences } from './change.ts'
import type { Change } from './change.ts'

/**
 * What UTF-8 looks like when read as Latin-1 or Windows-1252, -1250, -1251, -1253, -1257, MacRoman or cp437,
 * and C1 controls.
 * Only pairs that decoding by mistake makes: Cyrillic, Greek or Chinese text does not pass by being what it
 * is.
 */
export const MOJIBAKE = new RegExp(
  [
    '[\u0080-\u009f]',
    '[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]',
    '\u00c3 ',
    '(?:[\u0420\u0421][\u0401-\u040f\u0451-\u045f\u0490\u0491\u00a0-\u00bf\u2013-\u2122]){2}',
    '(?:[\u039e\u039f][\u00a0-\u00bf\u0384-\u0390\u2013-\u2122]){2}',
    '[\u03b2\u0101\u0432]\u20ac',
    '\u0393[\u00c7\u00e9]',
    '[\u0102\u0106][\u00a0-\u00bf\u0104-\u017e\u02c7-\u02dd]',
    '\u201a\u00c4|\u221a[\u00a0-\u00ff\u2013-\u2122]|\u00ac[\u00a2-\u00b1]',
    '[\u251c\u252c][^\u2500-\u257f\\s]',
  ].join('|'),
)

const SETTINGS = {
  unescape_html: false,
  uncurl_quotes: false,
  fix_latin_ligatures: false,
  fix_character_width: false,
  fix_line_breaks: false,
  fix_surrogates: false,
  remove_terminal_escapes: false,
  remove_control_chars: false,
  normalization: null,
  explain: true,
} as const

/** What the longest quoted evidence shows. */
const LONGEST_SAW = 60

export function mojibake(text: string): readonly Change[] {
  if (!MOJIBAKE.test(text)) return []
  const { text: fixed, explanation } = fix_and_explain(text, SETTINGS)
  const plan = (explanation ?? []).map(([action, parameter]) => `${action} ${parameter}`).join(', ')
  return differences(text, fixed).map((bare) => {
    return {
      ...bare,
      rule: 'tidy/mojibake',
      saw: `${plan}: ${text.slice(bare.from, bare.to)}`.slice(0, LONGEST_SAW),
    }
  })
}
