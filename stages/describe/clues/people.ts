/**
 * Is this a person's name? Trusts its shape: two to five capitalised words, none of which says a desk, a job
 * or an outlet.
 */

import { isOutlet } from './suffix.ts'

/** Lower-case words inside names. */
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|das|do|du|la|le|van|von|vom|zu|zur|ter|ten|te|bin|bint|ibn|al|el|y|e|af|av|abu|mac|san|st\.?)$/i
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'\u2019\u02bc.-]*|al-\p{Lu}\p{L}+|el-\p{Lu}\p{L}+|d['\u2019]\p{Lu}\p{L}+|\p{Lo}[\p{Lo}\p{Lm}\p{M}\u200c\u200d\u30fb]*|[A-Z]\.)$/u
/** Words of outlets, desks and jobs: one of them and it is not a person. */
const NOT_A_PERSON = new Set(
  (
    'staff admin administrator editor editors editorial team news newsroom newsdesk desk ' +
    'reporter reporters correspondent correspondents agency agencies press ' +
    'online magazine media times post daily weekly journal herald gazette contributor ' +
    'contributors guest author authors department board university college ' +
    'forum institute inc llc ltd gmbh company corporation group network radio tv television channel ' +
    'blog blogger service services wire associated reuters afp dpa ' +
    'webmaster user anonymous unknown writer writers writing content marketing support official ' +
    'studio studios research redaktion redaktor redakcja redaction ' +
    'redaccion redazione redacao redactie редакция committee council association foundation ' +
    'center centre club society hospital clinic school bank store shop ' +
    'solutions software technologies technology labs digital security global international ' +
    'community partners consulting publishing publisher the your our how ' +
    'what why when this that these best top new guide home about contact read more share follow ' +
    'subscribe posted published updated last min minutes january ' +
    'february march april may june july august september october november december monday ' +
    'tuesday wednesday thursday friday saturday sunday ' +
    'key takeaways table contents goals set program call website plan pricing price list faq ' +
    'faqs overview introduction summary ' +
    'full bio by written edited fact checked medically licensed min ago learning engineering ' +
    'insurance fitness nutrition travel food lifestyle culture music software data cloud ' +
    'category categories comments comment menu search login photo photos image video views ' +
    'reviews review tips ideas world health business politics sports quote reply report edit delete'
  ).split(' '),
)
/** Months that are names too, beside another word. */
const ALSO_NAMES = new Set(['april', 'may', 'june', 'august'])
/** What stands behind a name without a comma: `Jane Roe Founder`. */
const JOB =
  /^(?:founder|co-founder|gardener|astrologer|director|manager|ceo|cto|coo|president|expert|specialist|dietitian|nutritionist|coach|analyst|engineer|consultant|strategist|journalist|freelance|reviewer|lead|senior|junior|chief|head|officer|usa|today|in|advisor|marketer|therapist|intern|columnist|producer|photographer|view|former|formerly|deputy|executive|associate|assistant|contributing|managing|principal|attorney|dr|phd)$/i
/** `Jane Roe Staff Writer`, `Jane Roe Sports Editor`: what she writes of, and what she is. */
const BEAT =
  /^(?:staff|news|sports?|health|education|political|politics|business|crime|city|county|courts?|features?|science|environment|transport|northern|southern)$/i
const ROLE = /^(?:writer|reporter|editor|correspondent|columnist|photographer)$/i
const DEGREE =
  /^(?:M\.?D|Ph\.?\s?D|R\.?D\.?N?|M\.?S\.?c?|B\.?S\.?c?|M\.?A|B\.?A|M\.?B\.?A|M\.?P\.?H|J\.?D|R\.?N|L\.?D\.?N?|D\.?O|D\.?D\.?S|D\.?V\.?M|C\.?P\.?A|C\.?F\.?[AP]|Esq|Jr|Sr|I{2,3}|CSCS|CISSP|FACLM|FAND|PMP|LCSW|DPT|PsyD|Pharm\.?D|MCSE|MRCVS|OBE|MBE|CPT|NASM|ACE|CDCES|LMFT|MPhil|DPhil|Ed\.?D|Dr|Prof)\.?$/i
/** Longest name: five words of a Spanish or Arabic one. */
const LONGEST_NAME = 60
const MOST_WORDS = 5
/** A list of more people is a list of something else, or of science. */
const MOST_PEOPLE = 12

export interface Manner {
  /** One word will do. */
  readonly lone: boolean
  /** Two or three words without a capital will do, as accounts write their owners' names. */
  readonly small?: boolean
}

/**
 * The people that a byline names, without degrees, jobs, places; empty where it names anything else.
 */
export function peopleIn(byline: string, { lone, small = false }: Manner): readonly string[] {
  const whole = trimmed(byline)
  const words = behind(whole)
  // `Human in the Loop` is no Human: what a lone word goes on with is part of its name.
  const cut = words !== whole && !words.includes(' ')
  const parts = words
    .split(
      /\s*(?:[,;|/\n\u2022\u00b7\u22c5\u3001\uff0c&]|\s(?:and|und|et|y|e|en|i|och|og|\u0438|\u03ba\u03b1\u03b9|ve|with)\s)\s*/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isDegree(part))
  const people: string[] = []
  for (const part of parts.slice(0, MOST_PEOPLE)) {
    const name = withoutDegree(part.replace(/^(?:and|by)\s/i, ''))
    const one = lone && !cut && people.every((person) => !person.includes(' '))
    if (isPerson(name, one) || (small && isSmallName(name))) people.push(name)
    else if (people.length === 0) return []
    else if (!isCompany(part)) break
  }
  return [...new Set(people)]
}

/** `Reuters`, `CNN Business`, `Staff Writer` behind a name: what the person is or writes for. */
function isCompany(part: string): boolean {
  return part.split(' ').length <= MOST_WORDS
}

function trimmed(byline: string): string {
  return byline
    .replace(
      /^(?:written |story |words |posted |published |reported |article |text )?(?:by|von|par|por|di|door|przez)(?:\s*:\s*|\s+)/i,
      '',
    )
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .replace(/\s*(?:\([^()]{0,60}\)|<[^<>]{0,80}>|\S{1,60}@\S{1,60}|@\w{2,30})\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Without where, or for whom: `Jane Roe in Lindholm`. */
function behind(byline: string): string {
  return byline.replace(/\s(?:in|for|at|is|on|reporting|contributed)\s.*$/iu, '').trim()
}

/** `Rui Ma` and `Jo Do` are names, `MA` and `DO` degrees. */
function isDegree(word: string): boolean {
  return DEGREE.test(word) && (!/^\p{Lu}\p{Ll}$/u.test(word) || /^(?:Dr|Jr|Sr)$/.test(word))
}

function withoutDegree(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && isDegree(words.at(-1) ?? '')) words.pop()
  const job = words.findIndex((word, at) => at >= 2 && (JOB.test(word) || word === 'AP'))
  if (job > 0) words.length = job
  const beat = words.length - 2
  const isRole = beat >= 2 && BEAT.test(words[beat] ?? '') && ROLE.test(words[beat + 1] ?? '')
  if (isRole && !isOutlet(words.slice(0, beat).join(' '))) words.length = beat
  while (words.length > 1 && /^(?:mr|mrs|ms)\.?$/i.test(words[0] ?? '')) words.shift()
  return words.join(' ')
}

function isPerson(name: string, lone: boolean): boolean {
  if (name.length > LONGEST_NAME || /[\d_@#:/\\!?"\u201c\u201d]/.test(name)) return false
  const words = name.split(' ')
  if (
    words.length > MOST_WORDS ||
    (words.length === 1 && !lone && !/^\p{Lo}[\p{Lo}\u3005]{1,3}$/u.test(name))
  )
    return false
  if (!NAME_WORD.test(words[0] ?? '') && !PARTICLE.test(words[0] ?? '')) return false
  if (words.length > 1 && PARTICLE.test(words.at(-1) ?? '') && words.length < 3) return false
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))) return false
  if (!/\p{L}\p{M}*\p{L}/u.test(name) || /^\p{Lu}{2,3}$/u.test(name)) return false
  return words.every((word) => !JOB.test(word) && !isPlain(word.toLowerCase(), words.length))
}

/** `jane roe`: a name once it has its capitals, and no sentence. */
function isSmallName(name: string): boolean {
  if (!/^\p{Ll}{2,15}(?: \p{Ll}{2,20}){1,2}$/u.test(name)) return false
  return isPerson(
    name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    false,
  )
}

function isPlain(word: string, count: number): boolean {
  if (count > 1 && ALSO_NAMES.has(word)) return false
  return NOT_A_PERSON.has(word.replace(/\.$/, '')) || /\.(?:com|org|net|io)$/.test(word)
}
