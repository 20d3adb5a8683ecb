/**
 * Drops lines that repeat the title above or below the text: in a breadcrumb trail, in a list of most-read
 * articles, as a caption. Works in any language.
 */
import type { Article, Block } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'
import { endsLikeSentence } from '../kit/sentence.ts'
import { words } from '../kit/words.ts'
import { isPassage } from './said-again.ts'

/** Fewest words in a title that is more than a label. */
const TITLE = 4
/** More paragraphs than this with the title are a refrain. */
const TWICE = 2
/** Most characters that a line may have besides the title. */
const AROUND = 40
/** Most words in a section of a breadcrumb trail. */
const CRUMB = 2
/** Most words of sections before a title on the same line, and how they are written. */
const SECTIONS = 3
const SECTION = /^(?:[\p{Lu}\p{Lo}\p{N}][^\s.!?,;]*\s+)+$/u
/** Fewest items in a list. */
const LIST = 3
/** A rank in a list of most-read articles. */
const NUMBER = /^\d{1,2}[.):]?\s+/
/** A breadcrumb trail before the title: `Europe | `, `Home > News > `. */
const TRAIL = /^.*[|>\u203a]\s*(?=\S)/

/**
 * The name of the site after the title: ` - The Courier`. What begins with a small letter or has a number is
 * more than a name.
 */
const SITE = /^\s[-|\u00b7\u00bb\u2010-\u2015]\s(?!\p{Ll})[^.!?\p{N}]+$/u

/**
 * Drops the title as the first line, and anywhere above the first passage or below the last. It may read as
 * in the text or as in the tags of the page.
 */
export function titleAgain(article: Article, kept: readonly Block[]): readonly Mark[] {
  const titles = titlesOf(article)
  return [...replies(kept, titles), ...outsideText(kept, titles)]
}

/** `Re: Old bridges`, which forums and mail print above each answer. */
const REPLY = /^(?:re|aw|antw|sv|vs|odp|rif|res|回复|回覆|отв)\s*[:：]\s*/iu

function replies(kept: readonly Block[], titles: readonly Title[]): readonly Mark[] {
  return kept.flatMap((block) => {
    const title = block.fate === 'kept' ? block.text.replace(REPLY, '') : block.text
    if (title === block.text || !titles.some(({ whole }) => whole !== '' && whole === fold(title))) return []
    return dropped(block, 'answers under the title')
  })
}

function outsideText(kept: readonly Block[], titles: readonly Title[]): readonly Mark[] {
  const places = [...kept.keys()].filter((place) => isTitle(kept[place], titles) && !isPiece(kept, place))
  if (places.length === 0) return []
  const isLabel = words(titles[0]?.whole ?? '').length < TITLE
  const first = isLabel ? -1 : kept.findIndex(isPassage)
  const last = first < 0 ? kept.length : kept.findLastIndex(isPassage)
  const outside = places.filter((place) => place === 0 || place < first || place > last)
  const isRefrain = outside.filter((place) => isParagraph(kept[place])).length > TWICE
  const ends = new Set(outside.map((place) => behind(kept[place], titles)).filter((end) => end !== ''))
  const isPart = (place: number): boolean => ends.size > 1 && ends.has(behind(kept[place], titles))
  const isMeant = (place: number): boolean =>
    isListed(kept, place) ||
    isPart(place) ||
    (place > 0 && isParagraph(kept[place]) && (isRefrain || closes(kept, place)))
  return outside.flatMap((place) => {
    if (isMeant(place)) return []
    return [
      ...dropped(crumbBefore(kept, place), 'leads to the title, which the text says once more'),
      ...dropped(kept[place], 'the text says the title once more'),
    ]
  })
}

function dropped(block: Block | undefined, saw: string): readonly Mark[] {
  return block === undefined ? [] : [{ does: 'drop', block: block.n, rule: 'leftovers/title-again', saw }]
}

/** A title, folded. `bare` is without rank and trail, and empty if too little is left. */
interface Title {
  readonly whole: string
  readonly bare: string
}

/** The title, and its other forms if they are more than labels. */
function titlesOf({ names }: Article): readonly Title[] {
  const values = names.flatMap(({ field, value }) => (field === 'title' ? [fold(value)] : []))
  return values
    .filter((whole, n) => n === 0 || words(whole).length >= TITLE)
    .map((whole) => {
      const bare = alone(whole)
      return { whole, bare: words(bare).length < TITLE ? '' : bare }
    })
}

/**
 * Whether the block is a paragraph without a rank. Paragraphs may repeat a title on purpose, as a song does.
 */
function isParagraph(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && !NUMBER.test(block.text)
}

/**
 * Whether the block is part of a sentence whose lines a dump broke. It may name the work that it is about.
 */
function isPiece(kept: readonly Block[], place: number): boolean {
  return (kept[place]?.joined ?? kept[place + 1]?.joined) !== undefined
}

/** The section before the title in a trail. A longer item is another work or question. */
function crumbBefore(kept: readonly Block[], place: number): Block | undefined {
  const crumb = itemBeside(kept, place, -1)
  return crumb !== undefined && words(crumb.text).length <= CRUMB ? crumb : undefined
}

/**
 * Whether the title is an item in a list of three or more, such as a list of works. Two items are a trail to
 * the title.
 */
function isListed(kept: readonly Block[], place: number): boolean {
  const items = (way: number): number => {
    if (itemBeside(kept, place, way) === undefined) return 0
    return itemBeside(kept, place, 2 * way) === undefined ? 1 : 2
  }
  return items(-1) + 1 + items(1) >= LIST
}

/** The item `step` places away in the same list. */
function itemBeside(kept: readonly Block[], place: number, step: number): Block | undefined {
  const [own, other] = [kept[place], kept[place + step]]
  if (own?.kind !== 'item' || other?.kind !== 'item') return undefined
  return other.n === own.n + step ? other : undefined
}

/** Whether the block is a sentence that closes the text. A story may end with the question in its title. */
function closes(kept: readonly Block[], place: number): boolean {
  return place === kept.length - 1 && endsLikeSentence(kept[place]?.text ?? '')
}

/**
 * Whether the block is only the title, possibly after a rank or sections, or before the name of the site.
 * Most lines are ruled out by their length, before they are folded.
 */
function isTitle(block: Block | undefined, titles: readonly Title[]): boolean {
  if (block?.fate !== 'kept') return false
  const { text } = block
  return titles.some(({ whole, bare }) => {
    if (whole === '' || text.length > whole.length + AROUND) return false
    if (text.length < (bare === '' ? whole : bare).length / 2) return false
    const own = fold(text)
    if (own === whole || (bare !== '' && alone(own) === bare)) return true
    if (bare !== '' && own.startsWith(whole)) return SITE.test(text.slice(whole.length - own.length))
    return own.endsWith(` ${whole}`) && isLed(text.slice(0, -whole.length), whole)
  })
}

/** Whether sections precede a long enough title on one line without separators: `Home Harbour `. */
function isLed(before: string, whole: string): boolean {
  return words(whole).length >= TITLE && words(before).length <= SECTIONS && SECTION.test(before)
}

/**
 * What follows a title on its line. The parts of one programme have different endings; the name of a site is
 * always the same.
 */
function behind(block: Block | undefined, titles: readonly Title[]): string {
  const own = fold(block?.text ?? '')
  const title = titles.find(({ whole }) => whole !== '' && own.startsWith(whole))
  return title === undefined ? '' : own.slice(title.whole.length)
}

function alone(folded: string): string {
  return folded.replace(NUMBER, '').replace(TRAIL, '')
}
