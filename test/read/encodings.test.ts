/** Every encoding of the WHATWG standard, with text that really uses it: declared, told by its letters, and against another decoder. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encodings/decode.ts'
import { iconvName } from '../../src/read/encodings/labels.ts'

const RUSSIAN =
  'Мэр города сообщил, что мост через реку откроют на следующей неделе, а движение пойдёт в объезд.'
const JAPANESE = '市長は新しい橋が来週開通すると述べた。工事は予定より早く終わり、住民は喜んでいる。'
const CHINESE = '市长表示，新桥将于下周开通。工程比预期更早完成，居民们感到高兴，交通也将恢复正常。'
const ARABIC = 'قال رئيس البلدية إن الجسر الجديد سيفتح الأسبوع المقبل بعد انتهاء الأعمال في الموقع'
const HEBREW = 'ראש העיר אמר כי הגשר החדש ייפתח בשבוע הבא לאחר סיום העבודות באתר'
const GREEK = 'Ο δήμαρχος της πόλης είπε ότι η γέφυρα θα ανοίξει την επόμενη εβδομάδα, μετά τις εργασίες.'
const LITHUANIAN =
  'Meras sakė, kad naujasis tiltas per upę bus atidarytas kitą savaitę, žmonės džiaugėsi, o vairuotojai važiuos aplinkkeliu.'
const LATVIAN =
  'Mērs sacīja, ka jaunais tilts pār upi tiks atvērts nākamnedēļ, kad būs pabeigti visi darbi; iedzīvotāji ļoti priecājas, šoferi brauc apkārt.'
const VIETNAMESE = 'Thị trưởng nói rằng cây cầu mới sẽ được mở vào tuần tới, sau khi công việc kết thúc.'

/** Told by the letters alone, without a declaration. */
const told: readonly (readonly [encoding: string, text: string])[] = [
  ['ibm866', RUSSIAN],
  ['iso-8859-2', 'Starosta města Říčany řekl, že nový most přes řeku bude otevřen až příští týden, šťastně.'],
  [
    'iso-8859-3',
    "Is-sindku qal li l-pont il-ġdid jinfetaħ il-ġimgħa d-dieħla, wara li jispiċċaw ix-xogħlijiet fuq ix-xmara; iż-żgħażagħ ta' Ħaż-Żebbuġ ferħu.",
  ],
  ['iso-8859-4', LATVIAN],
  ['iso-8859-5', RUSSIAN],
  ['iso-8859-6', ARABIC],
  ['iso-8859-7', GREEK],
  ['iso-8859-8', HEBREW],
  ['iso-8859-13', LITHUANIAN],
  [
    'iso-8859-15',
    "Le maire a répété que l'œuvre coûterait cinq € à chaque habitant; l'été, les sœurs de la cité s'étaient opposées à la décision.",
  ],
  ['koi8-r', RUSSIAN],
  [
    'koi8-u',
    "Мер міста повідомив, що міст через річку відкриють наступного тижня, а рух піде в об'їзд; її жителі вже їдуть.",
  ],
  [
    'macintosh',
    'Le maire a répété que l’été sera chaud – « très chaud » – et que la fête de l’école aura lieu à côté du château.',
  ],
  ['windows-874', 'นายกเทศมนตรีกล่าวว่าสะพานใหม่จะเปิดในสัปดาห์หน้าหลังจากงานเสร็จสิ้น ชาวบ้านดีใจมากและจะเดินทางสะดวกขึ้น'],
  [
    'windows-1250',
    'Zażółć gęślą jaźń: burmistrz Łęczycy zapowiedział, że most będzie zamknięty jeszcze przez miesiąc.',
  ],
  ['windows-1251', RUSSIAN],
  [
    'windows-1252',
    'Der Bürgermeister von Ödland sagte, die Straße “bleibt” gesperrt – für wenige Tage, naïve Leute glaubten es.',
  ],
  ['windows-1253', GREEK],
  [
    'windows-1254',
    'Belediye başkanı köprünün gelecek hafta açılacağını söyledi; çalışmalar sürüyor, ışıklar yandı, şehir güzel.',
  ],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['windows-1257', `${LITHUANIAN} – „greitai“.`],
  ['windows-1257', LATVIAN],
  ['windows-1258', VIETNAMESE],
  ['x-mac-cyrillic', RUSSIAN],
  ['gbk', CHINESE],
  ['gb18030', CHINESE],
  ['big5', '市長表示，新橋將於下週開通。工程比預期更早完成，居民們感到高興，交通也將恢復正常。'],
  ['euc-jp', JAPANESE],
  ['shift_jis', JAPANESE],
  ['euc-kr', '시장은 새 다리가 다음 주에 개통된다고 말했다. 공사는 예정보다 일찍 끝났고 주민들은 기뻐했다.'],
  ['utf-8', RUSSIAN],
]
/** Letters of these stand where a commoner encoding has other letters of real words: only a declaration tells. */
const declaredOnly: readonly (readonly [encoding: string, text: string])[] = [
  ['iso-8859-10', 'Borgarstjórinn sagði að brúin yrði opnuð í næstu viku, þótt veðrið væri vont; Ŋŋ Đđ Ŧŧ.'],
  ['iso-8859-14', "Dywedodd y maer fod y bont ar gau; ŵyr neb pam y mae'r tŷ dŵr wedi cau."],
  [
    'iso-8859-16',
    'Primarul a spus că podul va fi deschis săptămâna viitoare, după ce ploaia se oprește; locuitorii așteaptă.',
  ],
]

/** windows-1258 writes the tones as marks behind their letters, and those letters whole. */
function bytesOf(encoding: string, text: string): Uint8Array {
  const apart = text
    .normalize('NFD')
    .replace(/([aeou])([\u0300\u0301\u0303\u0309\u0323]*)([\u0302\u0306\u031b])/gi, '$1$3$2')
  const whole = apart.replace(/[aeou][\u0302\u0306\u031b]/gi, (letter) => letter.normalize('NFC'))
  return iconv.encode(encoding === 'windows-1258' ? whole : text, iconvName(encoding))
}

describe('every encoding', () => {
  it.each(told)('%s is told by its letters', (encoding, text) => {
    expect(decode(bytesOf(encoding, text)).text.normalize('NFC')).toBe(text)
  })
  it.each([...told, ...declaredOnly])('%s is believed where it is declared', (encoding, text) => {
    const html = `<html><head><meta charset="${encoding}"></head><body><p>${text}</p></body></html>`
    const decoded = decode(bytesOf(encoding, html))
    expect(decoded.text.normalize('NFC')).toBe(html)
    expect(decoded.encoding).toBe(encoding)
  })
  it.each([...told, ...declaredOnly])('%s reads as the platform’s own decoder reads it', (encoding, text) => {
    const bytes = bytesOf(encoding, text)
    const html = Buffer.concat([Buffer.from(`<meta charset=${encoding}>`), bytes])
    // Node 20 reads windows-1252 as Latin-1 and has no iso-8859-16.
    const own =
      encoding === 'windows-1252' || encoding === 'iso-8859-16'
        ? iconv.decode(Buffer.from(bytes), encoding)
        : new TextDecoder(encoding).decode(bytes)
    expect(decode(html).text.slice(`<meta charset=${encoding}>`.length)).toBe(own)
  })
  it('utf-16 and iso-2022-jp by their marks and escapes', () => {
    expect(decode(iconv.encode(RUSSIAN, 'utf-16le', { addBOM: true }))).toMatchObject({
      text: RUSSIAN,
      encoding: 'utf-16le',
    })
    expect(decode(iconv.encode(RUSSIAN, 'utf-16be', { addBOM: true }))).toMatchObject({
      text: RUSSIAN,
      encoding: 'utf-16be',
    })
    const escaped = Buffer.from(
      'G$B;TD9$O66$,3+DL$9$k$H=R$Y$?!#(B'.replace('G', '\x1b').replace('(B', '\x1b(B'),
      'latin1',
    )
    expect(decode(escaped)).toMatchObject({
      text: new TextDecoder('iso-2022-jp').decode(escaped),
      encoding: 'iso-2022-jp',
    })
  })
})

describe('declarations', () => {
  const meta = (encoding: string, text: string) =>
    `<html><head><meta charset="${encoding}"></head><body>${text}</body></html>`
  it('the server’s comes first, and the page’s where the bytes contradict the server', () => {
    const czech = 'Starosta města Říčany řekl, že most bude otevřen až příští týden.'
    const page = iconv.encode(meta('windows-1252', czech), 'iso-8859-2')
    expect(decode(page, 'ISO-8859-2')).toMatchObject({
      text: meta('windows-1252', czech),
      encoding: 'iso-8859-2',
    })
    const korean = meta('euc-kr', '시장은 새 다리가 다음 주에 개통된다고 말했다.')
    expect(decode(iconv.encode(korean, 'cp949'), 'utf-8')).toMatchObject({ text: korean, encoding: 'euc-kr' })
    expect(decode(iconv.encode(korean, 'cp949'), 'no-such-encoding').text).toBe(korean)
    expect(decode(Buffer.from(meta('utf-8', 'Füße')), 'iso-8859-1')).toMatchObject({ encoding: 'utf-8' })
  })
  const contradicted: readonly (readonly [encoding: string, text: string])[] = [
    ['windows-1257', `${LITHUANIAN} ${LITHUANIAN}`],
    [
      'windows-1250',
      'Zażółć gęślą jaźń: burmistrz Łęczycy zapowiedział, że most będzie zamknięty; łącznie już żaden łoś.',
    ],
    ['windows-1251', RUSSIAN],
    [
      'macintosh',
      'Le maire a répété que l’été sera chaud – « très chaud » – et que la fête de l’école aura lieu à côté du château.',
    ],
  ]
  it.each(contradicted)('a declared Latin-1 loses against %s', (encoding, text) => {
    const html = meta('iso-8859-1', text)
    expect(decode(iconv.encode(html, iconvName(encoding)))).toMatchObject({ text: html })
    expect(decode(iconv.encode(html, iconvName(encoding))).warnings).toEqual([
      'declared windows-1252, but the bytes are not',
    ])
  })
  it('a declared Latin-1 stands with names from all over Europe in it', () => {
    const names =
      'Müller, François, Español, Zürich, Ångström, Bjørn, Þór, Ørsted, Québec, Õpik, São Paulo, Kierkegård, Muñoz, Böll, Noël, Æsop'
    const html = meta('iso-8859-1', `The list of guests: ${names}.`)
    expect(decode(iconv.encode(html, 'windows-1252'))).toMatchObject({
      text: html,
      encoding: 'windows-1252',
      warnings: [],
    })
    expect(decode(iconv.encode(`The list of guests: ${names}.`, 'windows-1252')).text).toBe(
      `The list of guests: ${names}.`,
    )
  })
})
