/** Text is read and binaries are not, told by their bytes alone. */
import { closeSync, openSync, readSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encodings/decode.ts'
import { kindOf } from '../../src/read/raw/kinds.ts'

const texts: Readonly<Record<string, string>> = {
  am: 'ድልድዩ ሰኞ እንደገና ይከፈታል ሲል ማዘጋጃ ቤቱ ዓርብ አስታውቋል።',
  ar: 'سيعاد افتتاح الجسر فوق النهر يوم الاثنين، وفق ما أعلنت البلدية يوم الجمعة.',
  el: 'Η γέφυρα πάνω από το ποτάμι θα ανοίξει ξανά τη Δευτέρα, ανακοίνωσε ο δήμος.',
  en: 'The bridge over the river opens again on Monday, the council said on Friday.',
  he: 'הגשר מעל הנהר ייפתח מחדש ביום שני, כך נמסר מהעירייה ביום שישי.',
  hi: 'नदी पर बना पुल सोमवार को फिर खुलेगा, नगर निगम ने शुक्रवार को बताया।',
  ja: '港町の電車は五月から神社前に停まると鉄道会社が金曜日に発表した。時刻表は来月公表される予定だと言う。',
  katakana: 'カフェ「ミナト」はコーヒーとトーストのセットを出している。オーナーはタナカさんだ。',
  ko: '다리는 월요일에 다시 열린다고 시 당국이 금요일에 밝혔다. 주민들은 석 달을 기다렸다.',
  my: 'တံတားကို တနင်္လာနေ့တွင် ပြန်ဖွင့်မည်ဟု မြို့တော်ကောင်စီက သောကြာနေ့တွင် ပြောသည်။',
  ru: 'Мост через реку снова откроют в понедельник, сообщили в мэрии в пятницу.',
  th: 'สะพานข้ามแม่น้ำจะเปิดอีกครั้งในวันจันทร์ เจ้าหน้าที่เทศบาลกล่าวเมื่อวันศุกร์',
  zh: '河上的大桥将于星期一重新开放，市政府在一份声明中说。居民们已经等待了三个月。',
}

describe('UTF-16 without a mark', () => {
  it.each(Object.entries(texts))('is read: %s', (_, line) => {
    for (const text of [`${line}\n`, `${line}\n`.repeat(20)])
      for (const encoding of ['utf-16le', 'utf-16be']) {
        const bytes = iconv.encode(text, encoding, { addBOM: false })
        expect(kindOf(bytes)).toEqual({ is: 'readable' })
        expect(decode(bytes)).toMatchObject({ text, encoding })
      }
  })
  it('is none of what is packed, counted or a program', () => {
    const packed = deflateRawSync(Object.values(texts).join('\n'))
    const counted = Buffer.from(Uint16Array.from({ length: 8000 }, (_, n) => n).buffer)
    const small = Buffer.from(Uint16Array.from({ length: 8000 }, (_, n) => (n * 7919) % 256).buffer)
    for (const bytes of [packed, counted, small, program()]) expect(kindOf(bytes).is).toBe('binary')
  })
})

describe('a word that files begin with', () => {
  it.each([
    'RIFF opens in Reykjavik on Friday, and the town is full of guests.',
    'ID3 tags of old songs are wrong more often than not, a collector found.',
    'BZh is the name of a new bank in Lindholm. BZh9 is its first branch.',
    'GIF8 and GIF89a are not the same, said the librarian.',
    'GIF89a was drawn up by a firm that sold time on its computers.',
    'OggS was the name of the band that played on the pier.',
    'PAR1 is the name of the first hole of the golf course.',
    'Rar! cried the lion, and the children of Lindholm ran.',
    'fLaC and wOFF are the names of two cats. wOF2 is the third.',
    'SQLite format 3 came out in June, and nobody noticed.',
    'WARC/ is a folder of the library of Lindholm.',
    `${'The bridge is closed. '.repeat(12).slice(0, 257)}ustar is a format of archives.`,
  ])('may open a text: %s', (text) => {
    expect(kindOf(Buffer.from(`${text}\n`))).toEqual({ is: 'readable' })
  })
  it('is believed where the rest of the mark follows', () => {
    const marks = {
      'RIFF media': 'RIFF\x24\x08\0\0WAVEfmt \x10',
      'GIF image': 'GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff',
      'MP3 audio': 'ID3\x04\0\0\0\0\x21\x76TSSE',
      'bzip2 archive': 'BZh91AY&SY\x8f\x1c\x2e\x6a',
      'Ogg media': 'OggS\0\x02\0\0\0\0',
      'Parquet table': 'PAR1\x15\x04\x15\x20',
      'RAR archive': 'Rar!\x1a\x07\x01\0',
      'FLAC audio': 'fLaC\0\0\0\x22',
      font: 'wOF2\0\x01\0\0',
      'SQLite database': 'SQLite format 3\0\x10\0',
    }
    for (const [what, bytes] of Object.entries(marks))
      expect(kindOf(Buffer.from(bytes, 'latin1'))).toMatchObject({ is: 'binary', what })
  })
})

/** A piece of Node itself, beyond what says that it is a program. */
function program(): Uint8Array {
  const bytes = Buffer.alloc(65_536)
  const file = openSync(process.execPath, 'r')
  readSync(file, bytes, 0, bytes.length, 4096)
  closeSync(file)
  return bytes
}
