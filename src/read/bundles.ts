/** Text files around articles: feeds, whose items are read; maps of sites and pages saved as mail, which are not. Their own lines are no article. */

export interface Bundle {
  readonly what: string
  /** What to give instead. */
  readonly mend: string
}

type Sign = readonly [sign: RegExp, bundle: Bundle]

/** Characters in which the root of an XML file, or the head of a message, stands. */
export const REACH = 4096

const XML = String.raw`^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<\?[^>]{0,400}>\s*|<!--(?:(?!-->)[^]){0,1000}-->\s*){0,4}<`
/** The head of a message, up to its first empty line, that says what its parts are. */
const MHTML = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}?content-type:[ \t]*multipart\/related/i
const SIGNS: readonly Sign[] = [
  [
    new RegExp(`${XML}(?:urlset|sitemapindex)[\\s>]`),
    { what: 'a map of a site', mend: 'give the pages it names' },
  ],
  [MHTML, { what: 'a page saved as MHTML', mend: 'save it as HTML' }],
]

const FEED = new RegExp(`${XML}(?:rss|feed|rdf:RDF)[\\s>]`)

/** `start` is the beginning of a file, as Latin-1. */
export function isFeed(start: string): boolean {
  return FEED.test(start)
}

/** The same; undefined where it is none of these. */
export function bundleOf(start: string): Bundle | undefined {
  return SIGNS.find(([sign]) => sign.test(start))?.[1]
}
