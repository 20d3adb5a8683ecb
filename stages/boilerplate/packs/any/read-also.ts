/** Lines that send the reader to another article, in every language that prints one phrase before them; also where no pack knows the language. */
import type { Rule, Some } from '../../../kit/rule.ts'

/** A paragraph that is long enough to stand for the body of an article: it tells the place. */
const STORY =
  'Rada města Lindholm v úterý večer po čtyřech hodinách debaty rozhodla, že starý přívoz opraví. Práce začnou na jaře a potrvají ' +
  'asi dva roky, řekla starostka Odile Karstenová, která za plán bojovala od loňské bouře. Nejvíc se mluvilo o penězích: polovinu ' +
  'zaplatí kraj, zbytek město a spolek, který se o přívoz stará třicet let a vydal o něm i knihu.'

/** Of languages that have a pack of their own. English is not among them: of its lines `Read more: ...` one in three leads to what the article goes on about. */
const KNOWN: readonly string[] = [
  'lesen sie (?:auch|mehr)|lies auch|siehe auch|mehr zum thema',
  '(?:à |a )?lire (?:aussi|également)|voir aussi|sur le même sujet',
  '(?:lee|lea|leer|ver|vea|mira|mirá) también|te puede interesar',
  '(?:leia|ler|veja|ver) (?:também|mais)',
  '(?:leggi|guarda) anche|potrebbe interessarti',
  'lees (?:ook|meer|verder)',
  '(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)',
  '(?:читайте|смотрите) (?:также|ещ[её]|по теме)',
  '(?:διαβάστε|δείτε) (?:επίσης|ακόμη|ακόμα)',
  'ayrıca oku(?:yun)?|ilgili haber',
  'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|طالع أيضا',
]
/** Of languages that have none. */
const OTHERS: readonly string[] = [
  '(?:čtěte|přečtěte si) (?:také|též|i)|číst dál|mohlo by vás zajímat',
  '(?:čítajte|prečítajte si) (?:tiež|aj|viac)',
  '(?:lue|katso) myös|lue lisää',
  'olvasta már\\?|(?:ezt is|ezeket is) olvas[st]a(?: el)?|olvasd el ezt is|kapcsolódó cikk',
  'cit(?:ește|este|iți|iti) (?:și|şi)|vezi (?:și|şi)|mai cit(?:ește|este)',
  '(?:читайте|дивіться) (?:також|ще)|читати також',
  '(?:läs|se) (?:också|även)|läs mer',
  '(?:læs|les|se) også|(?:læs|les) mere?',
  '(?:baca|simak|lihat) juga|baca selengkapnya',
  '(?:đọc|xem) thêm',
  '(?:קראו|ראו|קרא) (?:גם|עוד)',
  '(?:यह|ये) भी पढ़ें|और पढ़ें',
]
/** Of scripts that part no words. */
const UNSPACED: readonly string[] = [
  '【?(?:関連記事|あわせて読みたい|合わせて読みたい|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|相關新聞)】?',
  '(?:관련 ?기사|함께 ?보면 좋은)',
  '(?:อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง)',
]
/** A word of each phrase. */
const OF_OTHERS: Some<string> = [
  'čtěte',
  'přečtěte',
  'číst',
  'zajímat',
  'čítajte',
  'prečítajte',
  'lue',
  'katso',
  'olvasta',
  'olvassa',
  'olvasd',
  'kapcsolódó',
  'citește',
  'citeste',
  'citiți',
  'cititi',
  'vezi',
  'читайте',
  'дивіться',
  'читати',
  'läs',
  'även',
  'också',
  'læs',
  'les',
  'også',
  'baca',
  'simak',
  'lihat',
  'đọc',
  'xem',
  'קראו',
  'ראו',
  'קרא',
  'पढ़ें',
]
const OF_KNOWN: Some<string> = [
  'lesen',
  'lies',
  'siehe',
  'thema',
  'lire',
  'voir',
  'sujet',
  'también',
  'interesar',
  'leia',
  'ler',
  'veja',
  'ver',
  'anche',
  'interessarti',
  'lees',
  'czytaj',
  'zobacz',
  'przeczytaj',
  'смотрите',
  'διαβάστε',
  'δείτε',
  'ayrıca',
  'ilgili',
  'اقرأ',
  'طالع',
  '関連記事',
  '読みたい',
  '相关阅读',
  '相關閱讀',
  '延伸',
  '推荐阅读',
  '相關新聞',
  '관련',
  '함께',
  'อ่าน',
  'ข่าว',
]

const spaced = `(?:${[...KNOWN, ...OTHERS].join('|')})(?=[ :\u00bb\u203a>|-])`
const unspaced = `(?:${UNSPACED.join('|')})`
const others = `(?:${OTHERS.join('|')})`

export const readAlso: readonly Rule[] = [
  {
    id: 'any/read-also-link',
    about: 'related',
    near: [...OF_KNOWN, ...OF_OTHERS],
    says: new RegExp(`^(?:${spaced}|${unspaced}) ?[:\u00bb\u203a>|-]? ?[^ ].{4,199}$`, 'u'),
    where: { linked: 0.6, longest: 240 },
    takes: 'block',
    removes: [
      { text: 'Lees ook De veerpont die niemand wilde', linked: 0.8 },
      { text: 'Читайте также Почтальон из Заречья уходит на покой', linked: 0.7 },
      { text: 'Διαβάστε επίσης Το πλοίο που κανείς δεν ήθελε', linked: 0.65 },
      { text: 'Baca juga Kapal tua itu kembali berlayar', linked: 0.8 },
      { text: '【関連記事】渡し船が五月に戻る', linked: 0.7 },
      { text: 'Lire aussi : Le bac que personne ne voulait', linked: 0.75 },
    ],
    keeps: [
      'Lees ook de kleine letters, zegt de havenmeester: de pont neemt geen fietsen mee.',
      {
        text: 'Lees verder in het logboek en de vuurtoren begint te spreken, zegt de wachter.',
        linked: 0.2,
      },
      { text: 'Se også færgen', linked: 0.4 },
      { text: 'De pont waarvan wij lees ook noemen wat niemand las', linked: 1 },
    ],
  },
  {
    id: 'any/read-also-title',
    about: 'related',
    near: OF_OTHERS,
    says: new RegExp(`^${others} ?: ?(?!["\u201e]).{3,199}(?:[^.:]|\\.\\.\\.)$`, 'u'),
    where: { longest: 240 },
    takes: 'block',
    removes: [
      'Číst dál: Přívoz, který nikdo nechtěl',
      'Lue myös: Lautta, jota kukaan ei halunnut',
      'Baca juga: Kapal tua itu kembali berlayar',
      'Citește și: Bacul pe care nu-l voia nimeni',
      'Läs också: Färjan som ingen ville ha',
    ],
    keeps: [
      'Přečtěte si také: tři strany dopisu, ve kterém kapitán přívozu loučí s městem, leží na radnici.',
      'Læs også: sådan står der på skiltet ved færgen i Lindholm, hvor ingen har læst noget i år.',
      'Babička říkala: Číst dál: to je všechno, co umím',
    ],
  },
  {
    id: 'any/read-also',
    about: 'related',
    near: OF_OTHERS,
    says: new RegExp(`^${others} ?:?$`, 'u'),
    where: { zone: 'apart', longest: 60 },
    takes: 'list',
    removes: [
      {
        text: 'Čtěte také',
        before: [STORY],
        after: ['Přívoz, který nikdo nechtěl', 'Starostka odchází'],
        alsoTakes: 2,
      },
      { text: 'Baca juga:', before: [STORY] },
    ],
    keeps: [
      { text: 'Čtěte také', before: [STORY], after: [STORY] },
      'Čtěte také drobné písmo, radí kapitán přívozu, jinak zaplatíte dvakrát.',
    ],
  },
]
