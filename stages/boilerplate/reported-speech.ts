/**
 * What a rule says of a text, unless the text tells what somebody said: "..., the judge ruled". A report about a notice may quote it word for
 * word, a notice names no speaker. Trusts that the text is folded.
 */
import type { About, Rule } from '../kit/rule.ts'

/** Families of which not one of 144,626 marks on boilerplate of labelled pages quotes a speaker. */
const NAMES_NO_SPEAKER: ReadonlySet<About> = new Set<About>([
  'advert',
  'comments',
  'consent',
  'navigation',
  'newsletter',
  'paywall',
  'rights',
  'share',
  'technical',
])
/** A comma or a quote, and how few words may stand between it and the verb: `", the old judge of the town said`. */
const BEFORE = '(?:[,"\u060c]| -) ?(?:[^ ,.\\d]{1,20} )'
/** Verbs by how far from the comma they stand; of each the forms in which papers print them, and none that notices use too. */
const VERBS: readonly (readonly [far: number, verbs: readonly string[]])[] = [
  [
    4,
    [
      'said|says|told|ruled|wrote|writes|warns|warned|recalls|recalled|jokes|joked|insists|admits|testified|had written',
    ],
  ],
  [
    3,
    [
      'sagte?|sagten|urteilte|entschied|erklärte|schreibt|schrieb|meinte|betonte?|warnte?|rät|riet|klagte?|räumte|versicherte?',
      'berichtete|erzählte?|spottete?|heißt es',
    ],
  ],
  [
    2,
    [
      'dit|disent|disait|déclare|déclaré|explique|expliqué|expliquait|rappelle|rappelé|jugé|tranche|tranché|affirme|affirmé|estime|estimé',
      "souligne|souligné|regrette|répond|répète|prévient|avertit|raconte|ironise|plaisante|demande (?:le|la|l'|un|une)",
    ],
  ],
  [
    1,
    [
      'dijo|dice|dicen|decía|explica|explicó|recuerda|recordó|cuenta (?:el|la|un|una)|advierte|advirtió|afirma|afirmó|asegura|aseguró|señaló',
      'bromea|opina|admite|admitió|anunció|escribe|escribió|lamenta|declaró',
      'ha detto|disse|diceva|spiega|ha spiegato|ricorda|racconta|avverte|afferma|ammette|scherza|ha scritto|ha stabilito|ha deciso',
      'disse|diz|dizia|explicou|lembra|lembrou|conta (?:o|a|um|uma)|avisa (?:o|a)|afirma|afirmou|garante|garantiu|brinca|admitiu|anunciou',
      'escreveu|lamentou',
      'zegt|zei|oordeelde|vindt|schrijft|schreef|vertelt|vertelde|waarschuwt|waarschuwde|erkent|aldus|grapt|stond er',
      'mówi|powiedział[aoy]?|przypomina|przypomniał[ay]?|tłumaczył[ay]?|napisał[ay]?|ostrzega|żartuje|zeznał[ay]?|orzekł[ay]?|chwali się',
      'opowiada|zapewnia|broni się|zaapelował[ay]?|radzi|twierdzi',
      'сказал[аи]?|говорит|говорят|сообщил[аио]?|заявил[аио]?|напомнил[аи]?|напоминает|решил суд|пишет|рассказал[аи]?|рассказывает|шутит',
      'смеётся|смеется|признал[аи]?|признался|признает|признаёт|считает|уверяет|оправдывался|жалуются|выяснил[аи]?',
      'λέει|είπε|λένε|τονίζει|θυμίζει|έκρινε|εξηγεί|δήλωσε|έγραψε|παραδέχεται|προειδοποιεί|υποστηρίζει',
      'dedi|diyor|diyordu|söyledi|söylüyor|açıkladı|anlattı|uyardı',
      'قال|قالت|يقول|تقول|أكد|أكدت|أضاف|أضافت|أوضح|ذكر|ذكرت|صرح|كتب|كتبت',
    ],
  ],
]
/** Chinese, Japanese and Korean close with the verb. */
const CLOSING: readonly RegExp[] = [
  /[,\uff0c"][^,\uff0c\u3002]{1,14}(?:说|說|说道|表示|指出|写道|寫道|回答|强调|強調)[\u3002"]?$/,
  /と[^\u3002]{0,14}(?:述べ|語っ|語る|話し|話す|笑っ|言っ|言う|いう|説明し|指摘|判断し|繰り返し|訴え)[^\u3002]{0,12}\u3002?$/,
  /(?:라고|다고|며|[,"]) ?[^.]{0,14}(?:말했|밝혔|설명했|전했|주장했|되풀이했|판결했|강조했|덧붙였)다\.?$/,
]
const TELLS: readonly RegExp[] = [
  ...VERBS.map(
    ([far, verbs]) => new RegExp(`${BEFORE}{0,${far}}(?:${verbs.join('|')})(?![\\p{L}\\p{M}\\d])`, 'u'),
  ),
  ...CLOSING,
]

/** One of these stands before every verb above. */
const MAY_TELL = /[,"\u060c\uff0c]| -|\u3068|\ub77c\uace0|\ub2e4\uace0|\uba70/

/** What somebody is said to have said is news, and no notice; headlines and lives of authors tell it as well. */
export function says(rule: Rule, folded: string): boolean {
  return rule.says.test(folded) && !(NAMES_NO_SPEAKER.has(rule.about) && tellsWhatWasSaid(folded))
}

export function tellsWhatWasSaid(folded: string): boolean {
  return MAY_TELL.test(folded) && TELLS.some((pattern) => pattern.test(folded))
}
