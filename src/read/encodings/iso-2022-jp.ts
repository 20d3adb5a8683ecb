/** ISO-2022-JP to text: its two-byte sections are EUC-JP without the high bits, which iconv-lite can read. */
import iconv from 'iconv-lite'

/**
 * Final bytes of the escape sequences: `ESC $ @` and `ESC $ B` open two-byte sections, `ESC ( I` half-width
 * kana.
 */
const WIDE = new Set([0x40, 0x42])
const KANA = 0x49

/** The text; bytes that are no ISO-2022-JP come out as U+FFFD. */
export function fromIso2022(bytes: Uint8Array): string {
  const euc: number[] = []
  let mode: 'ascii' | 'wide' | 'kana' = 'ascii'
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 27) {
      mode = modeAfter(bytes[at + 1], bytes[at + 2])
      at += 2
    } else if (byte === 10 || byte === 13 || mode === 'ascii') {
      euc.push(byte)
    } else if (mode === 'kana') {
      euc.push(0x8e, byte | 0x80)
    } else {
      euc.push(byte | 0x80)
    }
  }
  return iconv.decode(Buffer.from(euc), 'euc-jp')
}

function modeAfter(kind: number | undefined, final: number | undefined): 'ascii' | 'wide' | 'kana' {
  if (kind === 0x24 && final !== undefined && WIDE.has(final)) return 'wide'
  return kind === 0x28 && final === KANA ? 'kana' : 'ascii'
}
