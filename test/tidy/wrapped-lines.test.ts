/** Hard-wrapped text is put together, whatever the next line begins with; lines that each say one thing stay apart. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { openText } from '../../src/read/open.ts'
import { paragraphs } from '../../src/write/render.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { tidy } from '../../stages/tidy.ts'
import { wrappedLines } from '../../stages/tidy/wrapped-lines.ts'

function tidied(text: string): readonly string[] {
  const article = openText(text, { id: 'case', settings: defaults })
  return paragraphs(apply(article, tidy.mark(article, defaults)))
}

/** As mail programs do it: a word goes into the next line where it does not fit. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}

const STORIES: readonly (readonly string[])[] = [
  [
    'Bakery on Quay Street to close in June',
    'After ninety years the bakery on Quay Street will close its doors at the end of June, because its owners have found nobody to take over the ovens.',
    'Ida and Jonas Weil, both seventy, have baked there since 1979. They sold four hundred loaves on an ordinary Saturday, they said.',
    'The building, which belongs to the parish, will be let as flats; a plan for it is to be shown to the council in September.',
  ],
  [
    'Fähre nach Ostby fährt wieder',
    'Die Fähre nach Ostby fährt ab Montag wieder, sagte Hafenmeister Olaf Tern am Mittwoch. Elf Monate lang mussten die Fischer in Merrin anlegen.',
    'Taucher hatten im April gefunden, dass vier der Pfähle unter Wasser verfault waren. „Wir sind froh“, sagte Petra Holm vom Rat der Stadt.',
  ],
  [
    'Паром в Остби снова ходит',
    'Паром в Остби снова ходит с понедельника, сказал в среду начальник порта Олаф Терн. Одиннадцать месяцев рыбаки причаливали в Меррине.',
    'В апреле водолазы нашли, что четыре сваи сгнили под водой, и совет в тот же вечер закрыл причал для всех судов.',
  ],
]

/** Its letters have no case: what goes on shows in four seams and more. */
const WITHOUT_CASE: readonly string[] = [
  'افتتاح رصيف ليندهولم من جديد',
  'أعلن رئيس الميناء أولاف تيرن يوم الأربعاء أن رصيف ليندهولم سيفتح من جديد يوم الاثنين بعد أحد عشر شهرا من الإصلاحات التي كلفت المدينة أربعة ملايين',
  'وكان الغواصون قد وجدوا في أبريل أن أربعة من الأعمدة قد تعفنت تحت الماء، فأغلق المجلس الرصيف أمام السفن في المساء نفسه حتى إشعار آخر من الميناء',
]

it.each([46, 50, 60, 66])('a text in a script without capitals that is wrapped at %i is whole', (width) => {
  expect(tidied(WITHOUT_CASE.map((text) => wrapped(text, width)).join('\n\n'))).toEqual(WITHOUT_CASE)
})

it.each([46, 50, 60, 66, 72, 80])('paragraphs that are wrapped at %i are whole', (width) => {
  for (const story of STORIES) {
    expect(tidied(story.map((text) => wrapped(text, width)).join('\n\n'))).toEqual(story)
  }
})

it('a note of one paragraph is whole, though a capital, a number or a quote begins its lines', () => {
  const lines = [
    'The station has sent a reading each ten minutes since\nNovember, and the airfield at Karst has begun to use its\nfigures for the wind.',
    'The council of Lindholm has now voted to pay the sum of\n4.2 million crowns for the pier, three weeks later than it\nhad planned.',
    'Olaf Tern, the harbour master of Lindholm, then said that\n“everybody” was glad to have it back, and that he too was\nglad of it.',
  ]
  for (const line of lines) expect(tidied(line)).toEqual([line.replaceAll('\n', ' ')])
})

const WRAPPED = wrapped(STORIES[0]?.slice(1).join(' ') ?? '', 60)

it('in a wrapped text what is a list, a verse or an address stays as it is', () => {
  const others = [
    'Olaf Tern\nHarbour Office\n4 Quay Street\nLindholm',
    'O pier of oak, O pier of stone,\nThe tide comes in, the boats are gone,\nThe gulls are on the rail alone,\nAnd no one sings in Lindholm.',
    '1. Aldona (Weil), from the harbour of Lindholm, in 1:02:11\n2. Skerry (Tern), from the harbour of Ostby, in 1:03:40\n3. Vessel (Holm), from the harbour of Merrin, in 1:04:05',
    'Aldona     Weil       Lindholm       Monday       1:02:11\nSkerry     Tern       Ostby          Monday       1:03:40\nVessel     Holm       Merrin         Monday       1:04:05',
    'Aldona\tWeil, who steers her from the harbour\t1:02:11\nSkerry\tTern, who steers her from the quay then\t1:03:40',
    'The pier is open.\nThe boats are back in the harbour of the town.\nNobody had seen it coming, said the harbour master.\nThe gulls stay.',
  ]
  for (const other of others) {
    const lines = other.split('\n').map((line) => line.replace(/ {2,}/g, ' '))
    expect(tidied(`${WRAPPED}\n\n${other}\n\n${WRAPPED}`).slice(1, -1)).toEqual(lines)
  }
})

it('words that a space holds together go into the next line together', () => {
  const lines = [
    'Der Hafenrat von Lindholm hat am Dienstag beschlossen, den',
    'Anleger vor Ostern wieder zu öffnen und den Leuten, die ihn',
    'instand gesetzt haben und es weiter tun,',
    'vier\u00a0hundert\u00a0tausend\u00a0Kronen\u00a0im\u00a0Voraus zu zahlen, wie es der',
    'Bürgermeister ihnen im Winter versprochen hatte, als niemand',
    'sonst es tun wollte; der Rest folgt.',
  ]
  expect(tidied(lines.join('\n'))).toEqual([lines.join(' ').replace(/\u00a0/g, ' ')])
})

describe('a page that a text browser printed', () => {
  const desks = ['News', 'Harbour', 'Parish', 'Weather', 'letters', 'tides', 'Archive', 'Contact']
  const menu = Array.from({ length: 60 }, (_, n) => `${desks[n % desks.length] ?? ''} ${n}`)
  const [title = '', first = '', second = '', third = ''] = STORIES[0] ?? []
  const others = STORIES[1] ?? []
  const inset = (text: string, by: string): string => wrapped(text, 75 - by.length).replace(/^/gm, by)
  const item = (text: string): string => inset(text, '       ').replace(/^ {7}/, '     * ')

  it('is whole below long menus, in lists that are set in, and beside wider lines', () => {
    const wider = '   https://lantern.example/harbour/bakery-on-quay-street-to-close-in-june?desk=harbour'
    const lines = [
      ...menu.map((entry) => inset(entry, '   ')),
      inset(title, '   '),
      inset(first, '   '),
      wider,
      inset(second, '   '),
      item(third),
      ...others.flatMap((text) => ['', inset(text, '   ')]),
    ]
    expect(tidied(lines.join('\n'))).toEqual([...menu, title, first, wider.trim(), second, third, ...others])
  })
  it('has rules between its parts that are no words of theirs', () => {
    const rule = '_'.repeat(72)
    const lines = [inset(first, '   '), `   ${rule}`, inset(second, '   ')]
    expect(tidied(lines.join('\n'))).toEqual([first, rule, second])
  })
})

it.each([
  [
    'verses that a program filled up with blanks',
    ['Oh the lamp is cold and gone', 'And the boats go out at dawn', 'The women stand upon the stone'].map(
      (line) => line.padEnd(73),
    ),
  ],
  [
    'a signature far to the right',
    ['Board of the Harbour of Lindholm', 'Commissioner for the old Lamp', 'Administration of the Lights'].map(
      (line) => line.padStart(73),
    ),
  ],
  [
    'code',
    [
      '        the_lamp = light(the_lamp, with_oil=True, and_wick="new")',
      '        report("the lamp was lit again", to=the_harbour_board)',
      '        and_then(wait, until=the_morning, or_until=the_boats_in)',
    ],
  ],
])('beside wrapped text each line of %s stands alone', (_, lines) => {
  const told = tidied(`${WRAPPED}\n\n${lines.join('\n')}\n\n${WRAPPED}`)
  expect(told.slice(1, -1)).toEqual(lines.map((line) => line.trim()))
})

it('lines of which the last is wider are no note', () => {
  const lines = [
    'the mill that the harbour board of Lindholm has sold for good',
    'the bakery on Quay Street that nobody wanted to have for long',
    'extraordinarily many boats that the storm of April took off the northern pier of the town',
  ].map((text) => ({ text, inset: 0, end: text.length, word: text.indexOf(' ') }))
  const texts = lines.map(({ text }) => text)
  expect(wrappedLines([lines], texts).flat()).toEqual([])
})

it('lines that each say one thing are no wrapped text', () => {
  const texts = [
    'Ferries sail again to the islands before Easter\nHarbour board votes to reopen the northern pier\nMayor of Lindholm says parking fees will double\nSchool in Merrin wins a prize for its weather station',
    'The pier is open again after eleven months.\nThe boats are back in the harbour of the old town.\nNobody had seen it coming, said the harbour master.',
    'O pier of oak, O pier of stone and sand and sea,\nThe tide comes in, the boats are gone,\nThe gulls are on the rail alone and cry to me,\nAnd no one sings in Lindholm.',
    'Ida Brandt, editor of the paper\nThe Courier, 4 Quay Street\nLindholm 4100',
    'two onions, chopped extraordinarily finely\nthree potatoes, peeled and quartered\nsalt\none kilogram of codfish, boneless\nblack pepper',
    'أعلن رئيس الميناء افتتاح الرصيف من جديد يوم الاثنين\nمدرسة في ميرين تفوز بجائزة عن محطة الطقس\nمخبز شارع الرصيف يغلق أبوابه في نهاية يونيو المقبل\nعودة العبارة إلى أوستبي',
  ]
  for (const text of texts) expect(tidied(text)).toEqual(text.split('\n'))
})

it.each([
  [
    'dates that hang on commas, below a paragraph',
    'The weekend brings music, markets and a match. All events are open to the public, and nobody pays where nothing else is said here.',
    'Friday, 8 pm, Town Hall: the brass band of the town plays,\nSaturday, 10 am, Market Square: spring market, fifty stalls,\nSunday, 4 pm, Old Mill: tea and talk with Marta Holt, free',
  ],
  [
    'entries without an end, in a script without capitals',
    '시의회는 화요일 수년간의 논쟁 끝에 강 위의 오래된 다리를 다시 짓기로 의결했으며, 시장은 공사가 2년 걸릴 것이라고 말했다.',
    '공사는 오는 오월에 시작되어 이 년 뒤 가을에 끝날 예정이며 그동안 다리는 폐쇄\n시내버스 세 개 노선은 상류의 임시 다리를 이용해 우회하고 요금은 그대로 유지\n상인들에게는 올해 말까지 한 달에 최대 백만 원의 지원금을 시에서 직접 지급함',
  ],
  [
    'verses that begin with capitals',
    '',
    'I saw the harbour lie beneath the silent evening star,\nThe lanterns of the herring fleet were burning from afar,\nAnd every mast along the quay was leaning to the west,\nAs though the tired timber knew the hour for its rest',
  ],
])('%s: each stays a line of its own', (_, before, lines) => {
  expect(tidied([before, lines].filter(Boolean).join('\n\n'))).toEqual(
    [before, ...lines.split('\n')].filter(Boolean),
  )
})
