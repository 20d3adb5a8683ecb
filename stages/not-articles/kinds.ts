/**
 * The kinds of pages that are not articles, and how each is recognised. All require that there is little
 * text; none relies on a single sign.
 */
import { LITTLE, LONGEST_TEASER } from './view.ts'
import type { View } from './view.ts'
import { consent, errors, readMore, searches, walls } from './words.ts'

export interface Kind {
  readonly rule: string
  /** What the page is, in words, for the reason in the manifest. */
  readonly what: string
  /** The evidence for this kind, for a person to read; undefined if there is none. */
  readonly detect: (view: View) => string | undefined
}

/** With fewer letters than this, a notice in the text counts as much as one in the title. */
const NEXT_TO_NOTHING = 200
/** Lines at the beginning of a page that may say what it is. */
const HEAD = 6
/** An article has a paragraph longer than a teaser, or more paragraphs of prose than this. */
const FEW_PARAGRAPHS = 2
/** Most letters of teasers that `main-content` may have kept of a list. */
const MOST_TEASERS = 10_000
/** Smallest share of the text of a list page that is in links. */
const MOSTLY_LINKS = 0.5
/** Most letters, and most paragraphs, of a stub: what a paywall leaves to read. */
const STUB = 400
const STUB_BLOCKS = 3
/** The notice of the paywall is within this many blocks below the last kept one. */
const WALL_NEAR = 4
/** A raw text is a list if it has this many teasers with "read more" below, and no block longer than this. */
const MIN_TEASERS = 5
const LONGEST_OF_LIST = 250

/** Not `og:type website`: of 1,591 articles three call themselves that, and nothing else. */
const LISTS = [
  'json-ld @type collectionpage',
  'json-ld @type searchresultspage',
  'body class home',
  'body class archive',
  'body class category',
  'body class tag',
]

export const kinds: readonly Kind[] = [
  { rule: 'not-articles/error-page', what: 'an error page', detect: errorPage },
  { rule: 'not-articles/consent-page', what: 'a consent page or a check for robots', detect: consentPage },
  { rule: 'not-articles/search-results', what: 'a page of search results', detect: searchResults },
  { rule: 'not-articles/list-of-articles', what: 'a home or section page', detect: listOfArticles },
  { rule: 'not-articles/paywall-stub', what: 'the stub of an article before a paywall', detect: paywallStub },
]

function errorPage(view: View): string | undefined {
  if (view.keptSize > LITTLE) return undefined
  if (view.says.has('body class error404')) return 'the body class error404'
  return titled(view, errors) ?? (view.size <= LITTLE ? headed(view, errors) : undefined)
}

function consentPage(view: View): string | undefined {
  if (view.keptSize > LITTLE) return undefined
  return titled(view, consent) ?? (view.keptSize <= NEXT_TO_NOTHING ? headed(view, consent) : undefined)
}

function searchResults(view: View): string | undefined {
  if (view.saysArticle || !teasersAlone(view)) return undefined
  if (view.says.has('body class search-results')) return 'the body class search-results'
  return titled(view, searches)
}

function listOfArticles(view: View): string | undefined {
  if (!view.page) return listInText(view)
  if (view.saysArticle || view.linked < MOSTLY_LINKS || !teasersAlone(view)) return undefined
  return LISTS.find((word) => view.says.has(word))
}

/**
 * Recognises raw text that consists of teasers, each with its "read more", and has no longer block. The
 * teasers on an article's page come after the article and were dropped.
 */
function listInText(view: View): string | undefined {
  if (view.longestOfAll > LONGEST_OF_LIST) return undefined
  const teasers = teasersByLabel(view)
  const label = readMore.find((words) => (teasers.get(words) ?? 0) >= MIN_TEASERS)
  return label === undefined ? undefined : `“${label}” below ${teasers.get(label)} teasers`
}

/** How often each line occurs below a kept block that was not yet above its previous occurrence. */
function teasersByLabel({ lines, kept }: View): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const keptBefore = new Map<string, number>()
  let above = 0
  for (const { n, text } of lines) {
    while (above < kept.length && (kept[above]?.n ?? n) < n) above++
    if (above > (keptBefore.get(text) ?? 0)) counts.set(text, (counts.get(text) ?? 0) + 1)
    keptBefore.set(text, above)
  }
  return counts
}

function paywallStub(view: View): string | undefined {
  if (view.keptSize > STUB || view.kept.length > STUB_BLOCKS) return undefined
  const last = view.kept.at(-1)?.n ?? 0
  const first = view.kept[0]?.n ?? 0
  const near = view.lines.filter(({ n }) => n > first && n <= last + WALL_NEAR)
  const wall = near.find(({ text }) => walls.some((words) => text.includes(words)))
  return wall === undefined ? undefined : `“${wall.text.slice(0, 80)}”`
}

function teasersAlone(view: View): boolean {
  return view.longest <= LONGEST_TEASER && view.prose <= FEW_PARAGRAPHS && view.keptSize <= MOST_TEASERS
}

function titled(view: View, phrases: readonly string[]): string | undefined {
  const title = view.titles.find((text) => phrases.some((phrase) => opens(text, phrase)))
  return title === undefined ? undefined : `its title “${title.slice(0, 80)}”`
}

function headed(view: View, phrases: readonly string[]): string | undefined {
  const line = view.lines.slice(0, HEAD).find(({ text }) => phrases.some((phrase) => opens(text, phrase)))
  return line === undefined ? undefined : `“${line.text.slice(0, 80)}”`
}

/** Whether the text begins with the phrase, and the word ends there. */
function opens(text: string, phrase: string): boolean {
  return (
    text.startsWith(phrase) &&
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(text.slice(phrase.length))
  )
}
