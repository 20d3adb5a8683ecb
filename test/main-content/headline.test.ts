/** The title of a dumped page is found above its text, by no word of any language, and stands in one place. */
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'
import { textBlocks } from '../../src/read/text.ts'
import type { Block } from '../../stages/kit/article.ts'
import { headlineOf } from '../../stages/main-content/headline.ts'
import { look } from '../../stages/main-content/measured/view.ts'
import { judge } from '../../stages/main-content/model.ts'
import { readingOf } from '../../stages/main-content/reading.ts'
import { articleOf } from '../article-of.ts'

const { clean } = createPipeline()

const german = [
  ['Startseite', 'Politik', 'Wirtschaft', 'Sport', '', 'Anmelden', 'Abo', '', 'Regionales'],
  ['Hafenfähre von Lindholm fährt wieder'],
  ['Von Maria Holt', '12.03.2026, 08:15 Uhr', 'Lesezeit: 3 Min.', 'Teilen', 'Merken', 'Drucken', ''],
  [
    'Nach elf Monaten Pause legt die Hafenfähre von Lindholm seit Dienstag wieder ab. Der Sturm im April hatte den Anleger zerstört.',
    '',
    '„Wir haben drei Winter gewartet“, sagte Hafenmeisterin Inga Sand der Lindholmer Zeitung. Die Stadt hat für den Umbau 4,2 Millionen Euro ausgegeben.',
    '',
    'Der Fahrplan der Hafenfähre gilt zunächst bis Oktober. Danach will der Stadtrat von Lindholm entscheiden, ob die Verbindung das ganze Jahr über bestehen bleibt.',
    '',
    'Im Sommer fährt die Fähre alle zwei Stunden, im Winter wohl nur morgens und abends. Die Fischer von Ostby hatten seit Jahren um eine Verbindung im Winter gebeten.',
  ],
  ['', 'Mehr zum Thema', 'Bäckerei am Markt öffnet wieder', 'Uhr am Rathaus steht still', '', 'Impressum'],
].flat()

const chinese = [
  ['首页', '新闻', '体育', '财经', '当前位置：首页 > 新闻 > 社会'],
  ['林德港渡轮恢复通航'],
  ['2026-03-12 08:15 来源：林德晚报 作者：马丽', '分享到：微信 微博 QQ空间', '字号：大 中 小', ''],
  [
    '林德港渡轮在停航十一个月后，于本周二恢复通航。去年四月的风暴摧毁了码头。',
    '',
    '“我们等了三个冬天，”港务主任沙英对记者说。市政府为重建工程花费了四百二十万元。',
    '',
    '新的时刻表将执行到十月。此后，市议会将决定这条航线是否全年运营。',
  ],
  ['', '热门推荐', '市场面包店重新开张', '图书馆依旧潮湿', '关于我们 | 联系我们 | 广告服务'],
].flat()

describe('the title of a dumped page', () => {
  it.each([
    ['de', german, 'Hafenfähre von Lindholm fährt wieder'],
    ['zh', chinese, '林德港渡轮恢复通航'],
  ])('is the line above the text, not the menu: %s', (_, lines, title) => {
    const found = clean(lines.join('\n'))
    expect(found.title).toBe(title)
    expect(found.from['title']).toBe('text')
    expect(found.text).not.toContain(title)
    expect(found.removed.filter(({ text }) => text === title)).toEqual([])
  })
  it('is the first line above a standfirst, where the model knows none', () => {
    const lines = [
      'The pier opens again at last',
      'After eleven months in which nobody could land there, Lindholm has its harbour back',
      'By Maria Holt',
      '12 March 2026',
      'The harbour board of Lindholm voted on Tuesday to reopen the northern pier before Easter.',
    ]
    const signed = articleOf(textBlocks(lines.join('\n')))
    const article = {
      ...signed,
      blocks: signed.blocks.map((block): Block =>
        block.n === 2 || block.n === 3 ? { ...block, fate: 'named' } : block,
      ),
    }
    const reading = readingOf(article)
    const judgement = {
      ...judge(look(reading)),
      chances: Float64Array.of(0.2, 0.6, 0.4, 0.6, 0.9),
      title: () => undefined,
    }
    expect(headlineOf(reading, { view: look(reading), judgement, going: [] })).toEqual({ block: 0, above: 4 })
  })
  it('is not looked for where the front matter has it', () => {
    const found = clean({ id: 'a.md', content: `---\ntitle: Die Fähre\n---\n\n${german.join('\n')}` })
    expect(found.title).toBe('Die Fähre')
  })
  it('is the line right above who wrote it and when, though no words speak for it', () => {
    const found = clean(
      [
        'Cultura',
        'Libri',
        '«Scrivo solo quando piove»: intervista a Elio Santamarta',
        'a cura di Marta Quaglia',
        '15 febbraio 2026',
        'Elio Santamarta ha pubblicato nove romanzi e un manuale di potatura. Lo incontriamo nella sua cucina.',
        'Perché solo quando piove?',
        'Perché con il sole si pota.',
        'Il suo ultimo libro parla di un treno che non parte.',
        'È un libro sulla pazienza. I lettori di Torino lo hanno trovato comico, quelli di Bari realistico.',
        'Articoli correlati',
        'Dieci libri per la primavera',
      ].join('\n'),
    )
    expect(found.title).toBe('«Scrivo solo quando piove»: intervista a Elio Santamarta')
  })
  it('is below the box of its points', () => {
    const found = clean(
      [
        'World',
        'Business',
        'Key takeaways',
        'The bank raised its rate to 3.5 per cent',
        'Two members voted against',
        'Mortgages will follow within weeks',
        'Central bank of Lessing raises rates for the third time',
        'By Marcus Eyre',
        '12 March 2026',
        'The central bank of Lessing raised its rate by a quarter point on Thursday, the third time in a row, and said that it was not done.',
        'Two of the nine members voted against the step. The minutes will be published in three weeks.',
        'Shares of banks rose after the news. Those of builders fell by three per cent.',
        'Tags:',
        'Banks',
        'Rates',
      ].join('\n'),
    )
    expect(found.title).toBe('Central bank of Lessing raises rates for the third time')
  })
  it.each([
    [
      'Trajekt za otok opet plovi',
      [
        'Naslovnica',
        'Politika',
        'Sport',
        'Kultura',
        'Gospodarstvo',
        'Mišljenja',
        'Trajekt za otok opet plovi',
        'Nakon pet mjeseci popravaka četrdeset putnika i jedan klavir prešli su zaljev u utorak ujutro',
        'Piše: Mara Horvat',
        '4. ožujka 2026.',
        'Trajekt za otok u utorak je prvi put nakon pet mjeseci prešao zaljev, s četrdeset putnika i jednim klavirom.',
        'Upravitelj luke rekao je da je trup popravljan cijelu zimu i da nitko nije vjerovao da će zaploviti prije ljeta.',
        'Karta će od sada stajati dva eura, a stanovnici otoka i dalje će se na dane sajma voziti besplatno.',
      ],
    ],
    [
      'Το πορθμείο γυρίζει στο νησί',
      [
        'Αρχική',
        'Πολιτική',
        'Αθλητικά',
        'Πολιτισμός',
        'Οικονομία',
        'Απόψεις',
        'Το πορθμείο γυρίζει στο νησί',
        'Ύστερα από πέντε μήνες επισκευών σαράντα επιβάτες και ένα πιάνο πέρασαν τον κόλπο το πρωί της Τρίτης',
        'Της Μαρίας Δήμου',
        '4 Μαρτίου 2026',
        'Το πορθμείο έκανε την Τρίτη το πρώτο του δρομολόγιο εδώ και πέντε μήνες, με σαράντα επιβάτες και ένα πιάνο.',
        'Ο λιμενάρχης είπε ότι το σκαρί επισκευαζόταν όλον τον χειμώνα και ότι κανείς δεν πίστευε πως θα ταξιδέψει πριν το καλοκαίρι.',
        'Το εισιτήριο θα κοστίζει πια δύο ευρώ και οι κάτοικοι του νησιού θα ταξιδεύουν δωρεάν τις μέρες της αγοράς.',
      ],
    ],
  ])('stands above a standfirst, which is longer: %s', (title, lines) => {
    const found = clean(lines.join('\n'))
    expect(found.title).toBe(title)
    expect(found.text).toContain(lines[7])
  })
  it('is not where its authors work, right above the date', () => {
    const found = clean(
      [
        'Journals',
        'Browse',
        'Submit',
        'Sign in',
        'Research Article',
        'Open Access',
        'Night watering halves the loss of seedlings in raised beds: a two-year trial',
        'Amara Lindqvist, Paul Oyelaran, Mei Tanaka',
        'Department of Horticulture, University of Oxcombe',
        'Published: 2 February 2026',
        'Abstract',
        'Background: Seedlings in raised beds are often lost to heat in the first week. We asked whether the hour of watering matters.',
        'Methods: In 240 beds at four sites seedlings were watered at 06:00, 12:00 or 22:00 by lot.',
        'Results: Loss was 21% in the morning group, 24% at noon and 11% at night (p < 0.01).',
        'Download PDF',
        'Cite this article',
        'Metrics',
      ].join('\n'),
    )
    expect(found.title).not.toBe('Department of Horticulture, University of Oxcombe')
  })
  it('is no piece of a sentence whose lines were broken at its links', () => {
    const begun = [
      'Startseite',
      'Politik',
      'Sport',
      'Der Wiederaufbau der Fähre von Lindholm und ihrer',
      'Anlegestelle',
    ]
    const lines = [...begun, 'kostet die Stadt 4,2 Millionen Euro, sagt der Rat.', ...german.slice(16)]
    const found = clean(lines.join('\n'))
    expect(found.title).toBeNull()
    expect(found.text).toContain('Fähre von Lindholm und ihrer Anlegestelle kostet die Stadt')
  })
  it('is nobody’s where the text begins with its first sentence', () => {
    expect(clean(german.slice(16).join('\n')).title).toBeNull()
  })
})
