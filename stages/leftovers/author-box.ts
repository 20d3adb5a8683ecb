/** Finds the box about the author at the end of the text, by the author's name. Knows how each language says `I`. */
import type { Article, Block } from '../kit/article.ts'
import { fieldsOf } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/**
 * Share of the text that must come before the box. In the articles looked at, such paragraphs further up
 * begin a text that goes on in the first person.
 */
const BEFORE = 0.7
/** Fewest characters after the name. A shorter line is a byline or a credit. */
const LEAST = 20

/** `I`, by language, as it stands in a sentence about oneself: a box tells of its author as of somebody else. */
const MYSELF: Readonly<Record<string, RegExp>> = {
  ar: wordsOf('أنا'),
  cs: wordsOf('já|mně|mi'),
  da: wordsOf('jeg'),
  de: wordsOf('ich'),
  el: wordsOf('εγώ|μου'),
  en: wordsOf('I'),
  es: wordsOf('yo|me|mi'),
  fa: wordsOf('من'),
  fi: wordsOf('minä'),
  fr: wordsOf("je|j['’]\\p{L}+"),
  he: wordsOf('אני'),
  hi: wordsOf('मैं|मैंने'),
  hu: wordsOf('én'),
  id: wordsOf('saya|aku'),
  it: wordsOf('io|mi'),
  ja: /私|僕|俺/,
  ko: wordsOf('나는|저는|내가|제가'),
  nb: wordsOf('jeg'),
  nl: wordsOf('ik'),
  no: wordsOf('jeg'),
  pl: wordsOf('ja|mnie|mi'),
  pt: wordsOf('eu|me'),
  ro: wordsOf('eu|mi'),
  ru: wordsOf('я|мне'),
  sv: wordsOf('jag'),
  tr: wordsOf('ben|bana|benim'),
  uk: wordsOf('я|мені'),
  vi: wordsOf('tôi'),
  zh: /我(?!们|們)/,
}

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'u')
}

/**
 * Drops paragraphs near the end that begin with the full name of an author of the article. Nobody is introduced
 * by full name at the end of their own text except to be described. A paragraph in the first person that stands
 * where the text stands is of the text: its author has a namesake, or speaks of herself so.
 */
export function authorBox(article: Article, kept: readonly Block[]): readonly Mark[] {
  const names = fieldsOf(article, 'byline').filter((name) => name.includes(' '))
  if (names.length === 0) return []
  const all = kept.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  return kept.flatMap((block, place) => {
    const late = before >= all * BEFORE
    before += block.text.length
    const name = late ? names.find((known) => describes(block, known)) : undefined
    if (name === undefined) return []
    if (MYSELF[article.language]?.test(block.text) === true && isBeside(kept[place - 1], block)) return []
    const saw = `the text ends with a paragraph about ${name}, who signs it`
    return [{ does: 'drop', block: block.n, rule: 'leftovers/author-box', saw }]
  })
}

/** Whether the block describes this person. `Maria Holt: …` does not: it is an answer in an interview. */
function describes({ fate, kind, text }: Block, name: string): boolean {
  if (fate !== 'kept' || kind !== 'paragraph' || !text.startsWith(name)) return false
  const rest = text.slice(name.length)
  return rest.length >= LEAST && /^(?:[ ,]|[’']s )/.test(rest)
}

/** Whether both stand in one element and are called alike; in raw text all does. */
function isBeside(one: Block | undefined, { facts: { page } }: Block): boolean {
  const other = one?.facts.page
  return (
    other?.path === page?.path &&
    other?.labels === page?.labels &&
    other?.within.at(-1) === page?.within.at(-1)
  )
}
