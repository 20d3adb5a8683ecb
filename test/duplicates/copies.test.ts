import { describe, expect, test } from 'vitest'
import { runInMemory } from '../../bench/copies/round.ts'
import { duplicates } from '../../stages/duplicates.ts'
import type { Article } from '../../stages/kit/article.ts'
import { defaults } from '../../stages/kit/settings.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import { article, BRIDGE, HERON } from './articles.ts'

function stories(
  articles: readonly Article[],
  settings: Settings = defaults,
): Readonly<Record<string, string>> {
  const { copies } = runInMemory(duplicates, articles, settings)
  return Object.fromEntries(
    [...copies].map(([id, copy]) => [id, `${copy.relation} of ${copy.of}${copy.folded ? '' : ', reported'}`]),
  )
}

const TRAIN = [
  'For the first time since the tunnel fell in, the night train to Saltby left Quarley on Sunday, with a dining car, two sleepers and nobody in first class.',
  'Its guard, Bruno Ketteridge, had kept his cap in a hat box for eleven years. He punched the tickets twice, he said, once for each of the governments that had promised him a tunnel.',
]

const edited = BRIDGE.map((text) =>
  text.replace('4,200', '4200').replace('about', 'roughly').replace('October', 'Oct.'),
)
const respelt: Readonly<Record<string, string>> = {
  voted: 'decided',
  close: 'shut',
  lorries: 'trucks',
  engineers: 'inspectors',
  found: 'discovered',
  cracks: 'fractures',
  carries: 'bears',
  vehicles: 'automobiles',
  crossing: 'passage',
  rather: 'sooner',
  explain: 'justify',
  chairs: 'heads',
  repair: 'mending',
  asked: 'begged',
  closure: 'shutting',
  yearly: 'annual',
  noticed: 'spotted',
  damage: 'harm',
  thick: 'fat',
  journey: 'trip',
  adds: 'means',
  built: 'raised',
  iron: 'metal',
  detour: 'diversion',
  trade: 'business',
  reported: 'described',
}
const spun = BRIDGE.map((text) => text.replace(/[a-z]+/g, (word) => respelt[word] ?? word))
const garbled = BRIDGE.map((text) =>
  text.replace(/rn/g, 'm').replace(/cl/g, 'd').replace(/ow/g, '0w').replace(/ea/g, 'ca').replace(/ri/g, 'n'),
)

describe('what is a copy', () => {
  test('the same words in other capitals are an exact copy', () => {
    const shouted = BRIDGE.map((text) => text.toUpperCase())
    expect(stories([article('a', BRIDGE), article('b', shouted)])).toEqual({ b: 'exact of a' })
  })
  test('a light edit is near', () => {
    expect(Object.values(stories([article('a', BRIDGE), article('b', edited)]))).toEqual([
      expect.stringMatching(/^near of/),
    ])
  })
  test('the first half is a cut of the whole', () => {
    expect(stories([article('a', BRIDGE.slice(0, 3)), article('b', BRIDGE)])).toEqual({ a: 'cut of b' })
  })
  test('a bad scan is near', () => {
    expect(Object.values(stories([article('a', BRIDGE), article('b', garbled)]))).toEqual([
      expect.stringMatching(/^near of/),
    ])
  })
  test('synonyms make a rewrite', () => {
    expect(Object.values(stories([article('a', BRIDGE), article('b', spun)]))).toEqual([
      expect.stringMatching(/^rewrite of/),
    ])
  })
  test('two stories stay two', () => {
    expect(stories([article('a', BRIDGE), article('b', HERON)])).toEqual({})
  })
  test('an article of which all was dropped meets nobody', () => {
    expect(stories([article('a', []), article('b', []), article('c', ['...'])])).toEqual({})
  })
})

describe('texts that say nearly nothing', () => {
  const notice = ['This video is not available in your country']
  test('are no copies of each other for their few words', () => {
    expect(stories([article('a', notice), article('b', notice)])).toEqual({})
  })
  test('nor where their titles differ', () => {
    const two = [
      article('a', notice, { title: 'Bridge shut' }),
      article('b', notice, { title: 'Heron hatches' }),
    ]
    expect(stories(two)).toEqual({})
  })
  test('are exact copies where text and title are equal, whoever else has the text', () => {
    const three = [
      article('a', notice, { title: 'Bridge shut' }),
      article('b', notice, { title: 'Heron hatches' }),
      article('c', notice, { title: 'HERON hatches' }),
    ]
    expect(stories(three)).toEqual({ c: 'exact of b' })
  })
  test('a brief of one sentence has copies', () => {
    expect(stories([article('a', BRIDGE.slice(0, 1)), article('b', BRIDGE.slice(0, 1))])).toEqual({
      b: 'exact of a',
    })
  })
})

describe('what is none, however alike', () => {
  const forecast = (town: string, near: string, high: number): readonly string[] => [
    `${town} can expect rain on Tuesday, with a high of ${high} degrees and an overnight low of ${high - 9}, the weather office said.`,
    `Winds will be out of the west at ${high + 14} kilometres an hour, with gusts of up to ${high * 3} on open ground near ${near}.`,
    `The chance of showers is ${high * 2} per cent in the afternoon, and up to ${high - 3} millimetres may fall over high ground.`,
    `Drivers between ${town} and ${near} should allow for fog in the morning and check the roads before they set out.`,
  ]
  test('two forecasts filled into one template', () => {
    expect(
      stories([
        article('a', forecast('Ashmere', 'Hexley', 21)),
        article('b', forecast('Quarley', 'Saltby', 34)),
      ]),
    ).toEqual({})
  })
  test.each([
    ['Japanese', '東京の天気は晴れ、最高気温は二十度です。', '大阪の天気は雨、最高気温は十五度です。'],
    ['Chinese', '今天北川天气晴，最高气温二十度，明天有雨。', '今天南屯天气阴，最高气温十五度，明天有雪。'],
  ])('two forecasts of a sentence in %s', (_, one, other) => {
    expect(stories([article('a', [one]), article('b', [other])])).toEqual({})
  })
  const release = (id: string, own: string, title: string): Article =>
    article(id, [own, ...HERON.slice(1), ...BRIDGE.slice(3)], { title })
  test('two releases with the same standing text below', () => {
    const tram =
      'The first tram in forty years rolled out of its shed on Monday, and the mayor drove it himself as far as the theatre, with a brass band on the rear platform.'
    const crackers =
      'Customers who bought biscuits of rye with a date in spring are asked to bring them back, because slivers of a broken sieve were found in two packets on Monday.'
    const two = [release('a', tram, 'Tram runs again'), release('b', crackers, 'Rye biscuits called back')]
    expect(stories(two)).toEqual({})
  })
  test('two releases that speak of the firm which the standing text is about', () => {
    const about =
      'About Corvane Robotics. Corvane Robotics builds milking robots, feed pushers and barn cleaners under the brands Corvane, Dairyhand and Stallboy. The company was founded in 1994 ' +
      'by two farmers’ sons in a disused creamery in Skarrow and employs 850 people at four sites. Its robots milk some 600,000 cows in thirty countries, and it belongs to its founders.'
    const barn =
      'Corvane Robotics has opened a barn in Tarrick in which farmers can learn how to live with its milking robots before they buy one. Forty cows of a neighbour take part, and the courses cost nothing.'
    const calves =
      'The barn cleaner Stallboy of Corvane Robotics sees calves from now on and waits until they have moved. A camera at the height of a knee and pictures from eleven farms taught it so, the firm said.'
    const two = [
      article('a', [barn, about], { title: 'Training barn opens in Tarrick' }),
      article('b', [calves, about], { title: 'Stallboy learns to sweep round calves' }),
    ]
    expect(stories(two)).toEqual({})
  })
  const notice = (reference: string, what: string): Article =>
    article(
      `notice ${reference}`,
      [
        `Se hace público que ${what}.`,
        'El proyecto puede consultarse en las oficinas municipales, calle Mayor, en horario de atención al público, o en la página del Ayuntamiento con la referencia indicada.',
        'Quienes se consideren afectados pueden presentar alegaciones por escrito ante la Concejalía de Urbanismo en el plazo de veinte días desde la publicación de este anuncio.',
      ],
      { title: `Anuncio de licencia urbanística ${reference}` },
    )
  test('but an edition whose title tells other numbers is of its story', () => {
    const fire = [
      'A fire broke out in the old paper mill of Millbrook late on Sunday evening and spread to the timber yard beside it.',
      'Crews from four towns fought the flames until the morning, and people near the river were told to keep their windows shut.',
      'Mayor Anna Keller praised the crews and said the town would help the families who lost their homes.',
      'The cause was not known, Chief Robert Lang said, and investigators from Harlow would begin once the walls had cooled.',
    ]
    const first = [
      'The mill had stood empty for many years and was to be turned into flats, and neighbours brought blankets and tea to the school hall.',
    ]
    const more = [
      'Rain that began at dawn kept the fire from the church and the library, whose books had been carried out in the night.',
      'The owner of the yard, Peter Holm, said that all his stock was gone and that the season of the builders was about to begin.',
    ]
    const told = (count: number, text: readonly string[]): Article =>
      article(`${count}`, text, { title: `Mill fire in Millbrook leaves ${count} homeless` })
    expect(Object.keys(stories([told(40, [...fire, ...first]), told(60, [...fire, ...more])]))).toHaveLength(
      1,
    )
  })
  test('two notices whose titles differ in a number that neither tells', () => {
    const shed =
      'la sociedad Hornos del Soto ha solicitado al Ayuntamiento de Villarejo licencia para la construcción de una nave para secar almendras en el camino de la Estación'
    const loft =
      'doña Práxedes Ibarrola ha solicitado al Ayuntamiento de Villarejo licencia para la reforma de un pajar como vivienda en la plaza de las Eras'
    expect(stories([notice('118/26', shed), notice('131/26', loft)])).toEqual({})
    expect(
      Object.keys(stories([notice('118/26', shed), notice('119/26', `${shed} y el cobertizo`)])),
    ).toHaveLength(1)
  })
  test('but two editions of a story, whose new beginnings speak of the rest, are one', () => {
    const chimney =
      'Four chicks look down from the chimney since Tuesday, and customers of the bakery have begun to bring perch along, although the wardens beg them not to feed the heron.'
    const camera =
      'The camera on the chimney has shown since Friday how the heron comes from the millpond, and the wardens say that half the school class now waits for loaves at dawn.'
    const two = [release('a', chimney, 'Four chicks hatched'), release('b', camera, 'Bird on a screen')]
    expect(Object.keys(stories(two))).toEqual(['b'])
  })
  const market = ([day, cabbage, pork, fish]: readonly [
    string,
    string,
    string,
    string,
  ]): readonly string[] => [
    `北港镇农贸市场${day}行情：白菜每斤${cabbage}元，猪肉每斤${pork}元，鸡蛋每盒八点二元。市场管理处表示，目前货源充足，价格总体平稳。`,
    `河里的鱼今天到货${fish}斤，主要是鲫鱼和草鱼，上午基本售完，投诉电话请见市场入口处的公告牌。`,
  ]
  test('the prices of two days in Chinese numerals', () => {
    const two = [
      market(['周一', '一点二', '十四点五', '六百']),
      market(['周二', '一点四', '十五点一', '八百五十']),
    ]
    expect(stories(two.map((text, n) => article(`d${n}`, text)))).toEqual({})
  })
  test('two reports that quote one speech', () => {
    const speech = BRIDGE[2] ?? ''
    const other = [...HERON.slice(0, 2), speech, ...HERON.slice(2)]
    expect(stories([article('a', BRIDGE), article('b', other)])).toEqual({})
  })
})

describe('with nearly all numbers others', () => {
  type Four = readonly [buried: number, free: number, wide: number, searching: number]
  const avalanche = (day: string, [buried, free, wide, searching]: Four): readonly string[] => [
    `Bei einem Lawinenabgang am Hirschkogel sind am ${day} um die Mittagszeit ${buried} Tourengeher aus dem Tal verschüttet worden, ${free} konnten sich aus eigener Kraft befreien.`,
    `Das Schneebrett war ${wide} Meter breit und riss junge Bäume mit. An der Suche beteiligten sich ${searching} Bergretter aus Sankt Vigil und Obermoos mit Hunden und langen Stangen.`,
    '„Man hört zuerst nichts, dann ist der Wald weg, und dann steht man bis zur Brust im Schnee und sucht seine Hände“, sagte der Tourengeher Korbinian Aigner.',
    'Der Lawinenwarndienst hatte am Morgen von Fahrten im freien Gelände abgeraten. Die Hütte am Hirschkogel nahm die Überlebenden auf, die Wirtin kochte Suppe für alle.',
  ]
  const first = article('a', avalanche('Samstag', [3, 5, 200, 40]), { published: '2026-02-07' })
  test('it is a later edition, where both quote the same words of the same people', () => {
    const later = article('b', avalanche('Samstag', [4, 6, 350, 75]), { published: '2026-02-08' })
    expect(stories([first, later])).toEqual({ b: 'edition of a' })
  })
  test('but not of another day', () => {
    const other = article('b', avalanche('Mittwoch', [4, 6, 350, 75]), { published: '2026-02-08' })
    expect(stories([first, other])).toEqual({})
    const again = article('b', avalanche('Samstag', [4, 6, 350, 75]), { published: '2026-02-14' })
    expect(stories([first, again])).toEqual({})
  })
  test('nor of another place, which the titles or the first paragraphs name', () => {
    const crash = (place: string, [hurt, aged, minutes, euros]: Four, ways: string): readonly string[] => [
      `${hurt} people were hurt when a car left the road near ${place} on Tuesday. The driver, aged ${aged}, was taken to Harlow General Hospital, where doctors said that his life was not in danger.`,
      `Fire crews from Millbrook and Easton needed ${minutes} minutes to free him. Police Chief Robert Lang asked witnesses to come forward.`,
      '"Anyone who was on the road at the time and saw the car before it left the road should call us at the station in Harlow," Lang said.',
      `The road was closed until the evening, and traffic was led through ${ways}. Insurance experts put the damage at ${euros} euros.`,
    ]
    const one: Four = [3, 34, 40, 9000]
    const two: Four = [2, 71, 25, 14_000]
    const near = (place: string, four: Four, ways: string): Article =>
      article(place, crash(place, four, ways), { title: `Car leaves road near ${place}` })
    expect(
      stories([near('Easton', one, 'Easton and Corby'), near('Corby', two, 'Easton and Corby')]),
    ).toEqual({})
    const untitled = ['Wexley', 'Danford'].map((place, n) =>
      article(place, crash(place, n === 0 ? one : two, 'the valley')),
    )
    expect(stories(untitled)).toEqual({})
  })
  test('nor where only the office and its head are named, or nobody is quoted', () => {
    const donors = (day: number, came: number, hour: number): readonly string[] => [
      `The blood service asks for donors in Netherby on the ${day}th of July. The doors of the parish hall are open until ${hour}.`,
      '"Every single donation counts, because in the summer weeks our reserves melt away faster than we can fill them," said Dr Ines Farrow of the blood service.',
      `At the last session ${came} people came. Donors must be in good health. They should bring an identity card, eat well beforehand and drink plenty of water. Coffee is served afterwards.`,
    ]
    const two = [donors(14, 84, 7), donors(23, 131, 6)]
    expect(stories(two.map((text, n) => article(`d${n}`, text)))).toEqual({})
    const unquoted = [first, article('b', avalanche('Samstag', [4, 6, 350, 75]))].map((one) => ({
      ...one,
      blocks: one.blocks.map((block) => ({ ...block, text: block.text.replace(/[„“]/g, '') })),
    }))
    expect(stories(unquoted)).toEqual({})
  })
})

test('a copy cut within its sentences has no other numbers where the rest of a sentence was', () => {
  const whole = [
    'Im Wahlkreis Luhetal hat Meike Thoms von der Deichliste das Mandat gewonnen. Nach Auszählung aller 88 Bezirke erhielt sie 16.308 Stimmen, das sind 37,9 Prozent. Auf den zweiten Platz kam Ove Brandt vom Bürgerblock mit 13.552 Stimmen (31,4 Prozent).',
    'Die Beteiligung lag bei 66,1 Prozent, nach 63,8 Prozent vor vier Jahren. Wahlberechtigt waren 65.220 Bürgerinnen und Bürger. Ungültig waren 431 Stimmen.',
    'Bei der letzten Wahl hatte der Bürgerblock den Wahlkreis mit einem Vorsprung von 2.117 Stimmen gewonnen. Das Endergebnis stellt der Ausschuss am kommenden Mittwoch fest.',
  ]
  const cut = [
    'Im Wahlkreis Luhetal hat Meike Thoms von der Deichliste das Mandat gewonnen. 308 Stimmen, das sind 37,9 Prozent. Auf den zweiten Platz kam Ove Brandt vom Bürgerblock mit 13.',
    'Die Beteiligung lag bei 66,1 Prozent, nach 63,8 Prozent vor vier Jahren. 220 Bürgerinnen und Bürger. Ungültig waren 431 Stimmen.',
    'Bei der letzten Wahl hatte der Bürgerblock den Wahlkreis mit einem Vorsprung von 2.Das Endergebnis stellt der Ausschuss am kommenden Mittwoch fest.',
  ]
  expect(Object.keys(stories([article('whole', whole), article('z-cut', cut)]))).toEqual(['z-cut'])
})

describe('pages that hold several articles', () => {
  const bridge = article('bridge', BRIDGE, { title: 'Tolley Bridge to close to lorries' })
  const heron = article('heron', HERON, { title: 'Heron raises four chicks on chimney' })
  test('a round-up joins none of them', () => {
    const roundUp = article('page', [...BRIDGE, ...HERON], { title: 'Monday at a glance' })
    expect(stories([bridge, heron, roundUp])).toEqual({})
  })
  test('a page that goes on with the next is a copy of the one that its title names', () => {
    const both = article('page', [...BRIDGE, ...HERON], { title: 'Tolley Bridge to close to lorries' })
    expect(stories([bridge, heron, both])).toEqual({ bridge: 'cut of page' })
  })
  test('a page that goes on with the next is no copy of it, though that goes on with a third', () => {
    const title = 'Heron raises four chicks on chimney'
    const page = article('page', [...BRIDGE, title, ...HERON], { title: 'Tolley Bridge to close to lorries' })
    const next = article('next', [...HERON, 'Night train to Saltby runs again', ...TRAIN], { title })
    expect(stories([page, next])).toEqual({})
  })
  test('but one that speaks of what it goes on with has an intro', () => {
    const intro =
      'In Farnholt I have bought my loaves since I was a boy, and I never thought that the bakery would come into the paper for anything but its prices, ' +
      'let alone for a heron on its chimney. My sister cut this out and sent it, and I have read it to the whole queue. ' +
      'Whoever knows the wardens, the millpond or the Inspector will enjoy what is told there of the nest, the perch and the chicks.'
    const page = article('page', [intro, 'Heron raises four chicks on chimney', ...HERON], {
      title: 'News from home',
    })
    expect(Object.keys(stories([heron, page]))).toHaveLength(1)
  })
  test('two parts of one article are cuts of it, be their titles what they may', () => {
    const whole = article('page', [...BRIDGE, ...HERON], { title: 'Bridge and bird' })
    const parts = [article('a', BRIDGE), article('b', HERON, { title: 'Heron raises four chicks' })]
    expect(stories([...parts, whole])).toEqual({ a: 'cut of page', b: 'cut of page' })
  })
})

describe('rewrites', () => {
  const pair = [article('a', BRIDGE), article('b', spun)]
  test('are only reported where the settings say so', () => {
    expect(Object.values(stories(pair, { ...defaults, rewrites: 'report' }))).toEqual([
      expect.stringMatching(/, reported$/),
    ])
  })
  test('are not looked at where they are off', () => {
    expect(stories(pair, { ...defaults, rewrites: 'off' })).toEqual({})
  })
})

test('neither the order nor the number of exact copies changes the answer', () => {
  const family = ['a', 'b', 'c', 'd']
    .map((id) => article(id, BRIDGE))
    .concat(article('e', edited), article('f', HERON))
  expect(stories(family.toReversed())).toEqual(stories(family))
  expect(Object.keys(stories(family))).toHaveLength(4)
})

describe('relations', () => {
  test('cut within its sentences is a cut, not a rewrite', () => {
    const shortened = BRIDGE.slice(0, 4).map((text) => text.replace(/, (?:after|who|when|built)[^.]*/, ''))
    expect(stories([article('a', BRIDGE), article('b', shortened)])).toEqual({ b: 'cut of a' })
  })
  test('what a page printed around its copy makes of the other no cut', () => {
    const around = [
      'Fishing rights',
      'Ferry times',
      'Tide tables',
      'Harbour dues',
      'Pilots and tugs',
      'Lost property',
    ]
    const links = Array.from(
      { length: 12 },
      (_, n) => `${around[n % 6]} on the ${n + 1}. quay of our own town`,
    )
    const longer = [...links.slice(0, 6), ...BRIDGE, ...links.slice(6)]
    expect(Object.values(stories([article('a', longer), article('b', edited)]))).toEqual([
      expect.stringMatching(/^near of/),
    ])
  })
  test('with the numbers of another hour it is an edition', () => {
    const later = BRIDGE.map((text) =>
      text
        .replace('4,200', '5,900')
        .replace('3.4 million', '4.1 million')
        .replace('forty minutes', 'fifty minutes'),
    )
    expect(Object.values(stories([article('a', BRIDGE), article('b', later)]))).toEqual([
      expect.stringMatching(/^edition of/),
    ])
  })
})
