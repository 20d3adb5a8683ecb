/** Bytes in any encoding come out as the text that was meant, declared or not. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encodings/decode.ts'
import { iconvName } from '../../src/read/encodings/labels.ts'

const samples: readonly (readonly [encoding: string, text: string])[] = [
  [
    'windows-1252',
    'Der Bürgermeister von Ödland sagte, die Straße “bleibt” gesperrt – für wenige Tage, naïve Leute glaubten es.',
  ],
  [
    'windows-1250',
    'Zażółć gęślą jaźń: burmistrz Łęczycy zapowiedział, że most będzie zamknięty jeszcze przez miesiąc.',
  ],
  ['iso-8859-2', 'Starosta města Říčany řekl, že nový most přes řeku bude otevřen až příští týden, šťastně.'],
  [
    'windows-1251',
    'Мэр города сообщил, что мост через реку откроют на следующей неделе, а движение пойдёт в объезд.',
  ],
  [
    'koi8-r',
    'Мэр города сообщил, что мост через реку откроют на следующей неделе, а движение пойдёт в объезд.',
  ],
  [
    'windows-1253',
    'Ο δήμαρχος της πόλης είπε ότι η γέφυρα θα ανοίξει την επόμενη εβδομάδα, μετά τις εργασίες.',
  ],
  [
    'iso-8859-7',
    'Ο δήμαρχος της πόλης είπε ότι η γέφυρα θα ανοίξει την επόμενη εβδομάδα, μετά τις εργασίες.',
  ],
  ['windows-1255', 'ראש העיר אמר כי הגשר החדש ייפתח בשבוע הבא לאחר סיום העבודות באתר'],
  ['windows-1256', 'قال رئيس البلدية إن الجسر الجديد سيفتح الأسبوع المقبل بعد انتهاء الأعمال في الموقع'],
  [
    'windows-1254',
    'Belediye başkanı köprünün gelecek hafta açılacağını söyledi; çalışmalar sürüyor, ışıklar yandı, şehir güzel.',
  ],
  ['shift_jis', '市長は新しい橋が来週開通すると述べた。工事は予定より早く終わり、住民は喜んでいる。'],
  ['euc-jp', '市長は新しい橋が来週開通すると述べた。工事は予定より早く終わり、住民は喜んでいる。'],
  ['gb18030', '市长表示，新桥将于下周开通。工程比预期更早完成，居民们感到高兴，交通也将恢复正常。'],
  ['big5', '市長表示，新橋將於下週開通。工程比預期更早完成，居民們感到高興，交通也將恢復正常。'],
  ['euc-kr', '시장은 새 다리가 다음 주에 개통된다고 말했다. 공사는 예정보다 일찍 끝났고 주민들은 기뻐했다.'],
]
/** Encodings that the statistics do not know or cannot tell from a sibling: the declaration decides. */
const declaredOnly: readonly (readonly [encoding: string, text: string])[] = [
  ['ibm866', 'Мост закрыт до пятницы, сообщил мэр города.'],
  [
    'iso-8859-3',
    'Il-pont il-ġdid jinfetaħ il-ġimgħa d-dieħla, qal is-sindku ta’ Ħaż-Żejt.'.replaceAll('’', "'"),
  ],
  ['iso-8859-4', 'Linnapea ütles, et sild avatakse järgmisel nädalal, kuigi öösel tööd jätkuvad.'],
  ['iso-8859-5', 'Мост закрыт до пятницы, сообщил мэр города.'],
  ['iso-8859-6', 'قال رئيس البلدية إن الجسر مغلق'],
  ['iso-8859-8', 'ראש העיר אמר כי הגשר סגור'],
  ['iso-8859-10', 'Borgarstjórinn sagði að brúin yrði opnuð í næstu viku, þótt veðrið væri vont.'],
  ['iso-8859-13', 'Meras sakė, kad tiltas bus atidarytas kitą savaitę, žmonės džiaugėsi.'],
  ['iso-8859-14', 'Dywedodd y maer fod y bont ar gau tan ddydd Gwener, ŵyr neb pam y tŷ.'],
  ['iso-8859-16', 'Primarul a spus că podul va fi deschis săptămâna viitoare, după ce ploaia se oprește.'],
  ['koi8-u', 'Міст закрито до п’ятниці, повідомив мер міста, їхати можна в об’їзд.'.replaceAll('’', "'")],
  ['macintosh', 'Le maire a répété que l’été sera chaud – « très chaud ».'],
  ['windows-1258', 'Thành phô mo câu mói'],
  ['x-mac-cyrillic', 'Мост закрыт до пятницы, сообщил мэр города.'],
  ['gbk', '市长表示，新桥将于下周开通。'],
  [
    'iso-8859-15',
    'Le maire a répété que l’œuvre coûterait cinq € à chaque habitant, même l’été.'.replaceAll('’', "'"),
  ],
  [
    'windows-1257',
    'Meras sakė, kad naujasis tiltas per upę bus atidarytas kitą savaitę, žmonės džiaugėsi ir šoko.',
  ],
  ['windows-874', 'นายกเทศมนตรีกล่าวว่าสะพานใหม่จะเปิดในสัปดาห์หน้าหลังจากงานเสร็จสิ้น'],
]

function page(encoding: string, text: string): Uint8Array {
  const html = `<html><head><meta charset="${encoding}"></head><body><p>${text}</p></body></html>`
  return iconv.encode(html, iconvName(encoding))
}

describe('decode', () => {
  it.each(samples)('%s is found without a declaration', (encoding, text) => {
    const long = `${text}\n`.repeat(3)
    expect(decode(iconv.encode(long, iconvName(encoding))).text).toBe(long)
  })
  it.each([...samples, ...declaredOnly])('%s is believed where it is declared', (encoding, text) => {
    const decoded = decode(page(encoding, text))
    expect(decoded.text).toContain(text)
    expect(decoded.encoding).toBe(encoding)
  })
  it('a byte order mark decides and is no text', () => {
    const text = 'Straße gesperrt'
    expect(decode(Buffer.from(`\ufeff${text}`)).text).toBe(text)
    expect(decode(iconv.encode(text, 'utf-16le', { addBOM: true }))).toMatchObject({
      text,
      encoding: 'utf-16le',
    })
    expect(decode(iconv.encode(text, 'utf-16be', { addBOM: true }))).toMatchObject({
      text,
      encoding: 'utf-16be',
    })
  })
  it('the marks of UTF-32 are not taken for UTF-16', () => {
    const text = 'Die Brücke bleibt gesperrt 🌉.\n'
    for (const encoding of ['utf-32le', 'utf-32be'])
      expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding, warnings: [] })
  })
  it('a stray NUL makes no UTF-16 of a text, whatever its script', () => {
    const texts = [
      'The pi\0er of Lindholm was opened again on Tuesday, the harbour board said.',
      'Le café de la gare\0 a été rouvert mardi.',
      'Порт открыт\0 снова, сообщил совет гавани во вторник.',
      '港口理事会周二表示，码头已重新开放。\0港口理事会周二表示。',
      'One.\0',
    ]
    for (const text of texts)
      expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', warnings: [] })
    const western = 'Die Br\0ücke über den Fluß wurde am Dienstag für alle Fußgänger geöffnet.'
    expect(decode(iconv.encode(western, 'windows-1252')).text).toBe(western)
    const russian = 'Порт открыт\0 снова, сообщил совет гавани во вторник. Паром пойдёт в среду.'
    expect(decode(iconv.encode(russian, 'windows-1251')).text).toBe(russian)
  })
  it('UTF-16 without a mark shows by its zeros, in every script', () => {
    const texts = [
      '港口理事会周二表示，码头已重新启用。“我们等了三个冬天，”他说。\n下周再议，共12人。',
      '桥梁在风暴过去十一个月后重新开放，一名发言人说，费用由贷款支付。\n渔民们一致表示欢迎，船只终于有了停靠的地方。\n',
      '항구 위원회는 화요일에 부두를 다시 열었다고 밝혔다.\n회의는 4월에 열린다.',
      'ท่าเรือเปิดอีกครั้ง คณะกรรมการกล่าว\nวันอังคาร',
      'बंदरगाह मंगलवार को फिर खुला, परिषद ने कहा।\nअगली बैठक',
      'Το λιμάνι άνοιξε ξανά την Τρίτη, είπε το συμβούλιο.',
    ]
    for (const text of texts)
      for (const encoding of ['utf-16le', 'utf-16be'])
        expect(decode(iconv.encode(text, encoding, { addBOM: false }))).toMatchObject({ text, encoding })
  })
  it('UTF-16 without a mark shows by its zeros', () => {
    const text = 'The bridge stays closed.\nThe mayor said so on Friday.\n'.repeat(4)
    expect(decode(iconv.encode(text, 'utf-16le', { addBOM: false }))).toMatchObject({
      text,
      encoding: 'utf-16le',
    })
    expect(decode(iconv.encode(text, 'utf-16be', { addBOM: false }))).toMatchObject({
      text,
      encoding: 'utf-16be',
    })
    const russian = 'Мэр города сказал, что мост закрыт до пятницы.\n'.repeat(6)
    expect(decode(iconv.encode(russian, 'utf-16le', { addBOM: false })).text).toBe(russian)
  })
  it('valid UTF-8 wins over what is declared', () => {
    const html = '<html><head><meta charset="iso-8859-1"></head><body>Füße – “größer”</body></html>'
    expect(decode(Buffer.from(html))).toMatchObject({ text: html, encoding: 'utf-8' })
  })
  it('a declared UTF-8 that the bytes contradict loses', () => {
    const html =
      '<html><head><meta charset="utf-8"></head><body>Die Straße über den Fluß wäre für Fußgänger schön</body></html>'
    const decoded = decode(iconv.encode(html, 'windows-1252'))
    expect(decoded.text).toBe(html)
    expect(decoded.warnings).toEqual(['declared utf-8, but the bytes are not'])
  })
  it('a declared Western encoding loses against text in another script', () => {
    const russian = 'Мэр города сообщил, что мост через реку откроют на следующей неделе.'
    const html = `<html><head><meta charset="iso-8859-1"></head><body>${russian}</body></html>`
    expect(decode(iconv.encode(html, 'windows-1251')).text).toBe(html)
  })
  it('letters beyond ASCII may begin late', () => {
    const html = `<html><body>${'<p>The bridge stays closed.</p>\n'.repeat(4000)}<p>Der Bürgermeister grüßt schön aus Köln</p></body></html>`
    expect(decode(iconv.encode(html, 'windows-1252')).text).toBe(html)
  })
  it('curly quotes of windows-1252 are quotes on every Node', () => {
    const text = 'She said \u201cthe caf\u00e9 stays\u201d \u2013 and it\u2019s open.'
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' })
  })
  it('a stray byte in UTF-8 is read as windows-1252 and told', () => {
    const bytes = Buffer.concat([
      Buffer.from('Füße, Öl, Äpfel, Straße, über: it'),
      Buffer.from([0x92]),
      Buffer.from('s open'),
    ])
    expect(decode(bytes)).toMatchObject({
      text: 'Füße, Öl, Äpfel, Straße, über: it’s open',
      encoding: 'utf-8',
    })
    expect(decode(bytes).warnings).toHaveLength(1)
  })
  it.each([
    [
      'windows-1252',
      ['La jetée rouvre', 'La jetée de Lindholm a rouvert lundi après onze mois de réparations.'],
      'Le maire a dit que c’était la première fois que les bateaux accostent à Osterby tout l’été.',
    ],
    [
      'windows-1251',
      ['Причал снова открыт', 'Причал Линдхольма открыли в понедельник после одиннадцати месяцев ремонта.'],
      'Мэр сказал, что мост через реку откроют на следующей неделе, а движение пойдёт в объезд.',
    ],
    [
      'gb18030',
      ['码头重新开放', '林港码头维修了十一个月，周一重新开放。'],
      '市长表示，新桥将于下周开通。工程比预期更早完成，居民们感到高兴，交通也将恢复正常。',
    ],
  ])('lines of %s beside lines of UTF-8 are read as what they are', (encoding, lines, foreign) => {
    const utf8 = Buffer.from(`${lines.join('\n')}\n`)
    const others = iconv.encode(`${foreign}\n`, encoding)
    expect(decode(Buffer.concat([utf8, others]))).toEqual({
      text: `${lines.join('\n')}\n${foreign}\n`,
      encoding: 'utf-8',
      warnings: [`bytes that are not UTF-8, read as ${encoding}`],
    })
    expect(decode(Buffer.concat([others, utf8])).text).toBe(`${foreign}\n${lines.join('\n')}\n`)
  })
  it.each([
    [
      'windows-1251',
      'Газета «ЛИНДХОЛЬМ»',
      'Мэр города сообщил, что мост через реку откроют на следующей неделе, а движение пойдёт в объезд.',
    ],
    [
      'koi8-r',
      'Новости',
      'Мэр города сообщил, что мост через реку откроют на следующей неделе, а движение пойдёт в объезд.',
    ],
    [
      'windows-1255',
      'חדשות',
      'ראש העיר אמר כי הגשר החדש ייפתח בשבוע הבא לאחר סיום העבודות באתר, כך נמסר אתמול מן העירייה.',
    ],
    [
      'windows-1256',
      'أخبار، الميناء',
      'قال رئيس البلدية إن الجسر الجديد سيفتح الأسبوع المقبل بعد انتهاء الأعمال في الموقع، كما أعلن.',
    ],
    [
      'gbk',
      '联通\n通用\n首页',
      '市长表示，新桥将于下周开通。工程比预期更早完成，居民们感到高兴，交通也将恢复正常。',
    ],
    [
      'big5',
      '通用\n首頁',
      '市長表示，新橋將於下週開通。工程比預期更早完成，居民們感到高興，交通也將恢復正常。',
    ],
    [
      'shift_jis',
      'ﾃｽﾄ\n市長',
      '市長は新しい橋が来週開通すると述べた。工事は予定より早く終わり、住民は喜んでいる。',
    ],
    [
      'euc-kr',
      '통용\n소식',
      '시장은 새 다리가 다음 주에 개통된다고 말했다. 공사는 예정보다 일찍 끝났고 주민들은 기뻐하고 있다.',
    ],
  ])('a file of %s stays one, though bytes of it may be read as UTF-8', (encoding, few, text) => {
    const file = `${few}\n${text}\n${few}\n`
    const bytes = iconv.encode(file, encoding)
    expect(iconv.decode(bytes, encoding)).toBe(file)
    expect(decode(bytes).text).toBe(file)
  })
  it('ISO-2022-JP is read, its escapes leave no trace', () => {
    const wide = [0x1b, 0x24, 0x42, 0x3b, 0x54, 0x44, 0x39, 0x1b, 0x28, 0x42]
    const bytes = Buffer.concat([
      Buffer.from('<meta charset=iso-2022-jp><p>'),
      Buffer.from(wide),
      Buffer.from(' said</p>'),
    ])
    expect(decode(bytes)).toMatchObject({
      text: '<meta charset=iso-2022-jp><p>市長 said</p>',
      encoding: 'iso-2022-jp',
    })
  })
  it('bytes that are nothing at all do not throw', () => {
    for (let seed = 1; seed < 50; seed++) {
      const bytes = Uint8Array.from({ length: 200 }, (_, at) => (at * seed * 31 + seed) % 256)
      expect(typeof decode(bytes).text).toBe('string')
    }
  })
})
