/** Labels around an article in languages that have no pack of their own: adverts, time to read, counts of comments, tags. */
import type { Rule, Some } from '../../../kit/rule.ts'

const STORY =
  'Rada přístavu v Lindholmu v úterý odhlasovala, že severní molo bude znovu otevřeno ještě před Velikonocemi; práce ' +
  'začnou na jaře, potrvají dva roky a zaplatí je z větší části kraj, řekla správkyně přístavu Odile Karstenová.'

const ADVERTS: Some<string> = [
  'annons',
  'annonse',
  'annonce',
  'mainos',
  'hirdetés',
  'reklama',
  'reklaam',
  'reklāma',
  'publicitate',
  'publicitat',
  'реклама',
  'oglas',
  'оглас',
  'iklan',
  'quảng cáo',
  'โฆษณา',
  'विज्ञापन',
  'বিজ্ঞাপন',
  'آگهی',
  'تبلیغات',
  'פרסומת',
]

/** Minutes, and what one does in them. */
const MINUTES =
  '(?:min(?:ut(?:er|en|te|ter|ta|es?|i|y)?|uten|utes)?|minút|perc|хв(?:илин)?|мин(?:ути|ут)?|phút|menit|นาที|דקות|मिनट|মিনিট|دقیقه)\\.?'
const READING =
  '(?:de )?(?:lesetid|lesing|läsning|lästid|læsning|læsetid|lukuaika|olvasás|čtení|čítania|czytania|citire|citit|читання|четене|читања|čitanja|branja|baca|membaca|đọc|קריאה|lecture|lectura|skaitymo|lugemist|lasīšanas?)'

const COMMENTS: Some<string> = [
  'kommentarer',
  'kommenttia',
  'komentářů',
  'komentáře',
  'komentárov',
  'hozzászólás',
  'comentarii',
  'коментарів',
  'коментарі',
  'коментара',
  'komentara',
  'komentarjev',
  'komentarų',
  'kommentaari',
  'komentāri',
  'comentaris',
  'bình luận',
  'komentar',
  'תגובות',
  'टिप्पणियाँ',
  'মন্তব্য',
]

const TAGS: Some<string> = [
  'etichete',
  'štítky',
  'tagy',
  'címkék',
  'etiketter',
  'taggar',
  'avainsanat',
  'мітки',
  'теги',
  'етикети',
  'oznake',
  'ознаке',
  'žymos',
  'etiquetes',
  'thẻ',
  'nhãn',
  'แท็ก',
  'برچسب ها',
  'برچسبها',
  'תגיות',
  'टैग',
  'ট্যাগ',
]

const firstWords = (labels: Some<string>): Some<string> => {
  const [first, ...others] = labels
  const word = (label: string): string => label.split(' ')[0] ?? label
  return [word(first), ...others.map(word)]
}

export const labels: readonly Rule[] = [
  {
    id: 'any/advert-label',
    about: 'advert',
    near: firstWords(ADVERTS),
    says: new RegExp(`^[([\u2013\u2014-]{0,2} ?(?:${ADVERTS.join('|')}) ?[)\\]:\u2013\u2014-]{0,2}$`, 'u'),
    where: { longest: 24 },
    takes: 'block',
    removes: [{ text: 'Hirdetés', before: [STORY], after: [STORY] }, '(Annons)', 'פרסומת', 'โฆษณา'],
    keeps: [
      'Hirdetés egy elveszett kutyáról lóg az öreg kikötő kapuján.',
      'Reklama na mýdlo visí na věži dodnes.',
    ],
  },
  {
    id: 'any/reading-time',
    about: 'author-box',
    near: [
      'min',
      'minuter',
      'minutter',
      'minuta',
      'minuty',
      'minut',
      'minute',
      'perc',
      'хв',
      'хвилин',
      'мин',
      'phút',
      'menit',
      'דקות',
    ],
    says: new RegExp(`^[\u2013\u2014\u00b7-]? ?\\d{1,3} ?${MINUTES} ${READING}$`, 'u'),
    where: { longest: 40 },
    takes: 'block',
    removes: ['4 хв читання', '2 perc olvasás', '3 min čtení', '5 menit membaca'],
    keeps: ['2 perc olvasás után a kapitány letette az újságot, és nem szólt.'],
  },
  {
    id: 'any/comment-count',
    about: 'comments',
    near: firstWords(COMMENTS),
    says: new RegExp(`^\\(?\\d{1,5} (?:${COMMENTS.join('|')})[):]{0,2}$`, 'u'),
    where: { zone: 'edges', longest: 30 },
    takes: 'block',
    removes: [
      { text: '12 hozzászólás', before: [STORY] },
      { text: '0 komentarų', after: [STORY] },
    ],
    keeps: [
      { text: '12 hozzászólás', before: [STORY], after: [STORY] },
      { text: '12 komentářů napsal správce přístavu za jedinou noc.', before: [STORY] },
    ],
  },
  {
    id: 'any/tags-line',
    about: 'navigation',
    near: firstWords(TAGS),
    says: new RegExp(`^(?:${TAGS.join('|')}) ?:(?: ?[^.!?]{1,160})?$`, 'u'),
    where: { zone: 'tail', longest: 180 },
    takes: 'block',
    removes: [
      { text: 'Etichete: moară, port, muzeu', before: [STORY] },
      { text: 'Címkék: kikötő', before: [STORY] },
    ],
    keeps: [
      { text: 'Etichete: moară, port, muzeu', before: [STORY], after: [STORY] },
      { text: 'Štítky: tak říkal správce cedulkám na sudech, a nikdo mu to nevymluvil.', before: [STORY] },
    ],
  },
]
