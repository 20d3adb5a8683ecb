/**
 * What HTML's elements are, as far as a fact depends on it. Follows the rendering and parsing parts of the
 * HTML standard.
 */
import type { Kind } from '../../../stages/kit/article.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements without content. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr command',
)

/** Elements that every page has, told or not: they are neither opened nor closed. */
export const ROOTS = set('html head body')

/** Elements whose text is for browsers without scripts, or for scripts to show. */
export const FALLBACKS = set('noscript template')

/** Elements that break the line before and after them. */
export const BLOCKS = set(
  'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp',
)

/**
 * Elements whose text a reader never sees as running text: code for the browser, pictures, fields, players'
 * fallbacks, how a character is read that stands there itself.
 */
export const UNREAD = set(
  'script style svg iframe noembed noframes select datalist textarea title canvas audio video annotation annotation-xml rt rp',
)

/**
 * Elements that stand beside one another without a gap in the source and still read as words of their own.
 */
export const APART = set('a button')

export const HEADINGS = set('h1 h2 h3 h4 h5 h6')

/** Opening one of these ends an open paragraph. */
export const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
)

/**
 * Opening one of these ends a `select` that was left open. A browser would take the rest of the page for its options; here a lost
 * page weighs more than a list of them. Not `div`, which stands in options.
 */
export const ENDS_CHOICE = set(
  'address article aside blockquote dl figure footer form h1 h2 h3 h4 h5 h6 header main nav ol p pre section table ul',
)

/** Closing tags do not reach out of these, but for the tags of tables themselves. */
export const SCOPES = set('table td th caption template foreignobject')
export const TABLE_PARTS = set('table caption thead tbody tfoot tr td th')

/** Opening the first ends an open one of the second, as far up as the third. */
export const ENDS: ReadonlyMap<string, readonly [ends: ReadonlySet<string>, upTo: ReadonlySet<string>]> =
  new Map([
    ['li', [set('li'), set('ul ol menu dir table td th')]],
    ['dt', [set('dt dd'), set('dl table td th')]],
    ['dd', [set('dt dd'), set('dl table td th')]],
    ['td', [set('td th caption'), set('tr table')]],
    ['th', [set('td th caption'), set('tr table')]],
    ['tr', [set('tr caption'), set('tbody thead tfoot table')]],
    ['tbody', [set('tbody thead tfoot caption tr'), set('table')]],
    ['thead', [set('tbody thead tfoot caption tr'), set('table')]],
    ['tfoot', [set('tbody thead tfoot caption tr'), set('table')]],
    ['rt', [set('rt rp'), set('ruby')]],
    ['rp', [set('rt rp'), set('ruby')]],
    ['rb', [set('rt rp rb'), set('ruby')]],
    ['option', [set('option'), set('select optgroup')]],
  ])

/** The kind of block that text in an element is. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Kind] => [name, 'heading']),
  ...['li', 'dt', 'dd'].map((name): [string, Kind] => [name, 'item']),
  ...['td', 'th'].map((name): [string, Kind] => [name, 'cell']),
  ...['pre', 'xmp', 'listing', 'plaintext'].map((name): [string, Kind] => [name, 'code']),
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
])

/** The semantic hint that an element gives. */
export const HINTS: ReadonlyMap<string, string> = new Map([
  ...['article', 'main', 'aside', 'nav', 'footer', 'header', 'figure', 'form', 'table', 'dialog'].map(
    (name): [string, string] => [name, name],
  ),
  ...['ul', 'ol', 'dl', 'menu'].map((name): [string, string] => [name, 'list']),
  ['blockquote', 'quote'],
])

/** The semantic hint that a `role` gives. */
export const ROLES: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['banner', 'header'],
  ['figure', 'figure'],
  ['form', 'form'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['list', 'list'],
])
