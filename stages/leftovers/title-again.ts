/** The title once more, above the text or below it: in a trail, in a list of what is read most, as a caption. Knows no language. */
import type { Article, Block } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'
import { endsLikeSentence } from '../kit/sentence.ts'
import { words } from '../kit/words.ts'
import { isPassage } from './said-again.ts'

/** Words of a title that is more than a label. */
const TITLE = 4
/** Paragraphs that say it: more are a refrain. */
const TWICE = 2
/** Characters of what may stand before it, or behind it. */
const AROUND = 40
/** Words of a section in a trail. */
const CRUMB = 2
/** Sections before a title in one line, and how each is written. */
const SECTIONS = 3
const SECTION = /^(?:[\p{Lu}\p{Lo}\p{N}][^\s.!?,;]*\s+)+$/u
/** Items that are a list. */
const LIST = 3
/** A place in a list of what is read most. */
const NUMBER = /^\d{1,2}[.):]?\s+/
/** What leads to it: `Europe | `, `Home > News > `. */
const TRAIL = /^.*[|>\u203a]\s*(?=\S)/

/** The name of the site behind it: ` - The Courier`. In small letters, or with a number, it says more than the title. */
const SITE = /^\s[-|\u00b7\u00bb\u2010-\u2015]\s(?!\p{Ll})[^.!?\p{N}]+$/u

/** The title as the first line, or anywhere above the first passage or below the last: as the text has it, or as the tags of its page do. */
export function titleAgain(article: Article, kept: readonly Block[]): readonly Mark[] {
  const titles = titlesOf(article)
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

/** Folded: as it is, and without its place in a list and its trail; the latter empty where too little is left. */
interface Title {
  readonly whole: string
  readonly bare: string
}

/** The title, and other forms of it that are more than labels. */
function titlesOf({ names }: Article): readonly Title[] {
  const values = names.flatMap(({ field, value }) => (field === 'title' ? [fold(value)] : []))
  return values
    .filter((whole, n) => n === 0 || words(whole).length >= TITLE)
    .map((whole) => {
      const bare = alone(whole)
      return { whole, bare: words(bare).length < TITLE ? '' : bare }
    })
}

/** A song may say its title over and over. */
function isParagraph(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && !NUMBER.test(block.text)
}

/** A sentence whose lines a dump broke may name the work that it is about. */
function isPiece(kept: readonly Block[], place: number): boolean {
  return (kept[place]?.joined ?? kept[place + 1]?.joined) !== undefined
}

/** The section that leads to the title; another work, another question is longer. */
function crumbBefore(kept: readonly Block[], place: number): Block | undefined {
  const crumb = itemBeside(kept, place, -1)
  return crumb !== undefined && words(crumb.text).length <= CRUMB ? crumb : undefined
}

/** A list of works may name the one that the text is about; two items are a trail to it. */
function isListed(kept: readonly Block[], place: number): boolean {
  const items = (way: number): number => {
    if (itemBeside(kept, place, way) === undefined) return 0
    return itemBeside(kept, place, 2 * way) === undefined ? 1 : 2
  }
  return items(-1) + 1 + items(1) >= LIST
}

/** The item that stands so many steps from an item in its list. */
function itemBeside(kept: readonly Block[], place: number, step: number): Block | undefined {
  const [own, other] = [kept[place], kept[place + step]]
  if (own?.kind !== 'item' || other?.kind !== 'item') return undefined
  return other.n === own.n + step ? other : undefined
}

/** A story may close with the question that it asks in its title. */
function closes(kept: readonly Block[], place: number): boolean {
  return place === kept.length - 1 && endsLikeSentence(kept[place]?.text ?? '')
}

/** A title alone, behind its place in a list or its section, or before the name of the site. Most lines are too short or too long to be folded. */
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

/** Whether sections lead to a title that is more than a label, in one line without signs between them: `Home Harbour `. */
function isLed(before: string, whole: string): boolean {
  return words(whole).length >= TITLE && words(before).length <= SECTIONS && SECTION.test(before)
}

/** What stands behind a title; the parts of one programme have another each, and a site has one name. */
function behind(block: Block | undefined, titles: readonly Title[]): string {
  const own = fold(block?.text ?? '')
  const title = titles.find(({ whole }) => whole !== '' && own.startsWith(whole))
  return title === undefined ? '' : own.slice(title.whole.length)
}

function alone(folded: string): string {
  return folded.replace(NUMBER, '').replace(TRAIL, '')
}
