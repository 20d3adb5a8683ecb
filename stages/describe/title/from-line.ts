/** Which line of raw text is the title: the first, or the one that repeats the first without its suffix. */
import type { Article, Block } from '../../kit/article.ts'
import { keptBlocks } from '../../kit/article.ts'
import { inSentences } from '../../kit/joined.ts'
import { hasIdeographs, words } from '../../kit/words.ts'
import { isLong } from '../clues/head.ts'
import { squeezed, titleSpan } from '../clues/suffix.ts'
import { readLine, withoutBy } from '../clues/line.ts'

export interface TitleLine {
  readonly block: number
  readonly value: string
  readonly from: number
  readonly to: number
  readonly saw: string
}

/** Headlines run to 150 characters, with their suffix to 200. */
const LONGEST_TITLE = 200
const FEWEST_WORDS = 2
/** A title without spaces: Chinese and Japanese headlines have at least this many signs. */
const FEWEST_SIGNS = 6
/** Lines of menu that may stand before the title's second place. */
const MENU_LINES = 500
/** Letters of a line that repeats the title: `Home` repeats too. */
const SHORTEST_REPEAT = 12
/** Text follows a title at once, or after a byline, a date, a standfirst, a caption. */
const TEXT_WITHIN = 12
/** A line with a site's name behind so many words is a page's title, whatever menu follows. */
const WORDS_OF_A_SENTENCE = 4
/** Fewer words with short lines behind may be the name of a section: where text does not follow at once, `main-content` says. */
const FEWEST_WORDS_APART = 7
/** A standfirst is so many times as long as its title, and is a sentence, or longer than headlines are. */
const STANDFIRST = 1.3
const LONGEST_HEADLINE = 100
/** Signs of each part of a menu, or in one of three parts and more words. */
const LONGEST_MENU_WORD = 8
const MENU_WORDS = 2
/** Signs of a section in the trail that leads to a page. */
const LONGEST_SECTION = 24
/** Parts at hyphens: `state-of-the-art` and the like make no more. */
const MOST_HYPHENS = 5
/** Weekday, month, and one word beside. */
const WORDS_OF_A_DAY = 3
/** Lines at the foot of a page among which the one about rights stands. */
const FOOT_LINES = 25
const RIGHTS = /\u00a9|\(c\)|copyright/i
/** Who speaks, as transcripts and interviews print it, and in how many lines below once more. */
const SPEAKER = /^[\p{Lu}\p{Lo}][^:\uff1a.!?\u3002]{0,24}(?::\s|\uff1a)/u
const SPEAKS_AGAIN = 2
const ENDS_SENTENCE = /[.\u3002;,:]["'\u201d\u2019)]*$/
const LAST_WORD_DOT = /\b(?:[A-Z]\.){2,}$|\.\.\.$|\b(?:Jr|Sr|Inc|Co|Corp|St|No)\.$/
const MENU =
  /^(?:skip\b|jump to|menu|home|search|subscribe|sign (?:in|up)|log ?in|register|newsletter|advert|cookies?|we use cookies|share|toggle|close|navigation|main menu|loading|announcement|click here|accept|\u2630|zum inhalt|aller au|saltar al|vai al)\b/i

/** The same in other languages, alone on the line: `Home`, `Menu`, `Log in`, `Search`, `News`. */
const MENU_ALONE =
  /^(?:startseite|hauptmenü|accueil|inicio|portada|menú|início|página inicial|hoofdmenu|strona główna|domů|domov|domovská stránka|hlavní stránka|úvod|acasă|prima pagină|főoldal|kezdőlap|címlap|etusivu|hem|startsida|forside|forsiden|hjem|anasayfa|ana sayfa|beranda|utama|trang chủ|главная|главная страница|головна|начало|почетна|naslovnica|početna|αρχική|αρχικη|αρχική σελίδα|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|ראשי|דף הבית|עמוד הבית|होम|मुख्य पृष्ठ|হোম|প্রচ্ছদ|หน้าแรก|หน้าหลัก|首页|首頁|ホーム|トップページ|홈)$/iu

export function titleLine(article: Article, sites: readonly string[]): TitleLine | undefined {
  const [first, ...rest] = inSentences(keptBlocks(article))
  if (first === undefined || rest.length === 0) return undefined
  const isWhole = ({ n, text }: Block): boolean => article.blocks[n]?.text === text
  const parts = new Set(parted(first.text))
  for (const [at, block] of rest.slice(0, MENU_LINES).entries()) {
    if (isLong(block.text)) break
    if (block.text.length < SHORTEST_REPEAT || !parts.has(squeezed(block.text)) || !isWhole(block)) continue
    if (words(block.text).length < WORDS_OF_A_SENTENCE && block.text === first.text) continue
    if (!followed(rest.slice(at + 1, at + 1 + 2 * TEXT_WITHIN), block.text.length)) continue
    const saw = `it stands in the first line too: ${first.text.slice(0, 80)}`
    return { block: block.n, value: block.text, from: 0, to: block.text.length, saw }
  }
  if (!isWhole(first) || !looksLikeTitle(first.text, article.language)) return undefined
  if (ownsRights(first.text, rest) || isSpoken(first.text, rest)) return undefined
  const { from, to } = titleSpan(first.text, { sites, headings: [] })
  const hangs = to < first.text.length && words(first.text.slice(from, to)).length >= WORDS_OF_A_SENTENCE
  const label = words(first.text).length < FEWEST_WORDS_APART
  const below = label ? textBelow(first.text, rest, article.language) : rest.slice(0, TEXT_WITHIN)
  if (!followed(below, first.text.length) && !hangs) return undefined
  return {
    block: first.n,
    value: first.text.slice(from, to),
    from,
    to,
    saw: 'the first line, short and no sentence',
  }
}

/** The outlet's name stands at the head of many pages, and once more in the line that says whose the rights are. */
function ownsRights(text: string, rest: readonly Block[]): boolean {
  const name = squeezed(text)
  return rest
    .slice(-FOOT_LINES)
    .some((line) => !isLong(line.text) && RIGHTS.test(line.text) && squeezed(line.text).includes(name))
}

/** `Q: Why?`, `MARIA: Good day`: whoever speaks in the first line speaks again below, and is not the only one. */
function isSpoken(text: string, rest: readonly Block[]): boolean {
  const own = SPEAKER.exec(text)?.[0]
  if (own === undefined) return false
  const speakers = rest.flatMap((line) => SPEAKER.exec(line.text)?.[0] ?? [])
  return (
    speakers.filter((speaker) => speaker === own).length >= SPEAKS_AGAIN &&
    speakers.some((speaker) => speaker !== own)
  )
}

/** The first line that is no byline, no date, and no standfirst right above one. */
function textBelow(title: string, blocks: readonly Block[], language: string): readonly Block[] {
  const isSigned = (block: Block | undefined): boolean => {
    if (block === undefined) return false
    const { rest } = readLine(block.text, { language, labelled: true })
    return !/\p{L}/u.test(rest) || withoutBy(block.text, language) !== undefined
  }
  const standfirst = isStandfirst(title, blocks[0]?.text ?? '') && isSigned(blocks[1]) ? 1 : 0
  const at = blocks.findIndex((block, n) => n >= standfirst && !isSigned(block))
  return at < 0 ? [] : blocks.slice(at, at + 1)
}

/** Above a headline of as many words, a title of a few is the name of a section. */
function isStandfirst(title: string, text: string): boolean {
  if (words(title).length < WORDS_OF_A_SENTENCE || text.length <= title.length * STANDFIRST) return false
  return text.length > LONGEST_HEADLINE || ENDS_SENTENCE.test(text)
}

/** Text comes: a long paragraph, or a sentence longer than the title. */
function followed(blocks: readonly Block[], length: number): boolean {
  return blocks.some(({ text }) => isLong(text) || (text.length > length && ENDS_SENTENCE.test(text)))
}

/** A sign between spaces, looked for from the first of them on. */
const HANGS = /(?<!\s)\s+(?:[-|\u2013\u2014\u00bb\u00b7\u2022:]|::)\s+/g

/** The line and what it is without one, two, … of its parts at the end, squeezed. */
function* parted(text: string): Generator<string> {
  yield squeezed(text)
  for (const sign of text.matchAll(HANGS)) {
    const head = text.slice(0, sign.index)
    if (head.length >= SHORTEST_REPEAT) yield squeezed(head)
    const tail = text.slice(sign.index + sign[0].length)
    if (tail.length >= SHORTEST_REPEAT * 2) yield squeezed(tail)
  }
}

/** `News | Sport | Weather`, `首页 | 关于我们`, `首页-新闻-股票-基金`: names of sections, each of a word or two. */
function isMenu(text: string): boolean {
  const parts = text.split(/\s*[|\u2502\uff5c]\s*/)
  const most = parts.length > 2 ? MENU_WORDS : 0
  if (
    parts.length > 1 &&
    parts.every((part) => part.length <= LONGEST_MENU_WORD || words(part).length <= most)
  )
    return true
  return text.split('-').length > MOST_HYPHENS
}

/** `Home > News > Harbour`: where the page stands, with or without its own title at the end. */
function isTrail(text: string): boolean {
  const parts = text.split(/\s*[>\u203a\u3009\uff1e]\s*/)
  return parts.length > 2 && parts.slice(0, -1).every((part) => part.length <= LONGEST_SECTION)
}

/** A day with its year and the hour, in any language: what a page shows of when it was opened. */
function isDay(text: string): boolean {
  if (!/\d{1,2}:\d{2}/.test(text) || !/(?:19|20)\d\d/.test(text)) return false
  return words(text).filter((word) => !/\d/.test(word)).length <= WORDS_OF_A_DAY
}

function looksLikeTitle(text: string, language: string): boolean {
  if (text.length > LONGEST_TITLE || text.includes('\n') || MENU.test(text) || MENU_ALONE.test(text))
    return false
  if (isMenu(text) || isTrail(text) || isDay(text)) return false
  const own = words(text)
  if (own.length < (hasIdeographs(text) ? FEWEST_SIGNS : FEWEST_WORDS) || !/\p{L}{2}/u.test(text))
    return false
  if (ENDS_SENTENCE.test(text) && !LAST_WORD_DOT.test(text)) return false
  const { people, dates, rest } = readLine(text, { language, labelled: false })
  return !((people.length > 0 || dates.length > 0) && rest === '')
}
