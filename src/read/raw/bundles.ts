/** Text files around articles: feeds, messages of mail, maps of sites. Their own lines are no article. */

export type Bundle = keyof typeof CALLED

/** In words. */
export const CALLED = { feed: 'a feed', mail: 'a message of mail', 'site-map': 'a map of a site' } as const

/** Characters in which the root of an XML file, or the head of a message, stands. */
export const REACH = 4096

const XML = String.raw`^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<\?[^>]{0,400}>\s*|<!--(?:(?!-->)[^]){0,1000}-->\s*){0,4}<`
const ROOTS: readonly (readonly [root: RegExp, is: Bundle])[] = [
  [new RegExp(`${XML}(?:rss|feed|rdf:RDF)(?:\\s[^<>]*)?>\\s*<`), 'feed'],
  [new RegExp(`${XML}(?:urlset|sitemapindex)[\\s>]`), 'site-map'],
]

/** A header of a message: a name without spaces, and lines that begin with a space and go on with it. */
const HEADERS = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/
/** What only those who carry mail write, or browsers that save a page as mail. */
const OF_MAIL =
  /^(?:(?:message-id|return-path):[ \t]*<|received:[ \t]*(?:from|by)[ \t]|(?:dkim-signature|arc-seal):[ \t]*\w=|snapshot-content-location:[ \t]*\w+:|content-type:[ \t]*multipart\/related)/im
const FROM = /^(?:from|subject):/im

/** `start` is the beginning of a file, as Latin-1; undefined where it is none of these. */
export function bundleOf(start: string): Bundle | undefined {
  const root = ROOTS.find(([sign]) => sign.test(start))?.[1]
  return root ?? (isMail(HEADERS.exec(start)?.[0] ?? '') ? 'mail' : undefined)
}

function isMail(headers: string): boolean {
  return OF_MAIL.test(headers) && FROM.test(headers)
}
