/** The line between the title of a page and its text that says what it is about. Trusts what the page tells of itself before where the line stands. */
import type { Block, Tag } from '../../kit/article.ts'
import { CUT_END } from '../../kit/cut-end.ts'
import { fold } from '../../kit/fold.ts'
import type { View } from '../measured/view.ts'

/** Lines below the title among which a standfirst is looked for: those who signed, the day and the section may stand between. */
const WITHIN = 8
/** Lines below the title of which one may be a standfirst by where it stands alone. */
const NEAR = 2
/** Words of such a line. More than four of five labels and calls (`Share this article`) have fewer. */
const WORDS = 6
/** Of them so many stand in the text, where no byline follows. Word F1 stays as it is, and of 802 labelled news pages five fewer lose content. */
const SHARED = 2
/** Letters from which a text that begins as another does is that text, cut off. */
const OPENING = 40
/** A line with more of it in links leads elsewhere. */
const LINKED = 0.3
const DESCRIPTION = /(?:^|[ :])description$/
/** Labels of the innermost elements. */
const NEAREST = 2
/** What systems and houses call it, as a label or as a word of one (`gh-article-excerpt`, `article__lead`). */
const LABEL =
  /(?:^|[-_])(?:stand-?first|de[ck]k?|sub-?(?:title|head|headline|heading)|excerpt|lead|lede|lead-?text|chapo|chapeau|vorspann|anrei(?:ss|ß)er|ingress|manchet|sommario|occhiello|entradilla|bajada|copete|linha-?fina|intro|summary|zajawka|perex)(?:$|[-_])/

/** The lines that the page itself tells as its standfirst: it describes itself so, or calls them so right below the title. */
export function standfirsts({ blocks, whole, around }: View, tags: readonly Tag[]): readonly number[] {
  if (whole.title < 0) return []
  const descriptions = tags
    .filter(({ name }) => DESCRIPTION.test(name))
    .map(({ value }) => fold(value).replace(CUT_END, ''))
  const below = blocks.slice(whole.title + 1, whole.title + 1 + WITHIN)
  const text = below.findIndex(({ n }) => around.long[n] === 1)
  return below
    .slice(0, text < 0 ? WITHIN : text)
    .filter(isLine)
    .filter((block) => isDescribed(block, descriptions) || (block.n - whole.title <= NEAR && isCalled(block)))
    .map(({ n }) => n)
}

/** The first line right below the title, or below the one there, that is long enough and speaks of what the text is about, or stands above who wrote it. */
export function standfirstOf({ blocks, measures, words, whole, page }: View): number | undefined {
  if (page === undefined || whole.title < 0) return undefined
  return blocks
    .slice(whole.title + 1, whole.title + 1 + NEAR)
    .find(
      (block) =>
        block.fate === 'kept' &&
        (measures.words[block.n] ?? 0) >= WORDS &&
        ((words.coreWords[block.n] ?? 0) >= SHARED ||
          (isLine(block) && isAboveFields(blocks, block, whole.title))),
    )?.n
}

function isLine({ fate, kind, facts }: Block): boolean {
  return fate === 'kept' && (kind === 'paragraph' || kind === 'heading') && (facts.linked ?? 0) <= LINKED
}

/** A line between the title and the byline is of the headline. */
function isAboveFields(blocks: readonly Block[], { n }: Block, title: number): boolean {
  return n === title + 1 && blocks[n + 1]?.fate === 'named'
}

function isDescribed({ text }: Block, descriptions: readonly string[]): boolean {
  const own = fold(text).replace(CUT_END, '')
  return descriptions.some((one) => one === own || isOpening(one, own) || isOpening(own, one))
}

function isOpening(short: string, long: string): boolean {
  return short.length >= OPENING && long.startsWith(short)
}

function isCalled({ facts }: Block): boolean {
  const labels = facts.page?.labels.split(' ') ?? []
  return labels.slice(-NEAREST).some((label) => LABEL.test(label))
}
