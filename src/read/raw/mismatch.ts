/** Warns if the name of a file does not fit its content. The content decides. */

/** What a file turned out to be. */
export type Is = 'text' | 'html' | 'markdown' | 'records' | 'table' | 'warc' | 'zip' | 'tar'

const ENDINGS: ReadonlyMap<string, readonly Is[]> = new Map<string, readonly Is[]>([
  ...['txt', 'text'].map((ending): [string, readonly Is[]] => [ending, ['text']]),
  ...['html', 'htm', 'xhtml'].map((ending): [string, readonly Is[]] => [ending, ['html']]),
  ...['md', 'markdown', 'mdown'].map((ending): [string, readonly Is[]] => [ending, ['markdown']]),
  ...['json', 'jsonl', 'ndjson'].map((ending): [string, readonly Is[]] => [ending, ['records']]),
  ...['csv', 'tsv', 'tab'].map((ending): [string, readonly Is[]] => [ending, ['table']]),
  ...['warc', 'wet'].map((ending): [string, readonly Is[]] => [ending, ['warc']]),
  ['zip', ['zip']],
  ['tar', ['tar']],
  ['tgz', ['tar']],
])
const CALLED: { readonly [is in Is]: string } = {
  text: 'it is text',
  html: 'it is a page',
  markdown: 'it is Markdown',
  records: 'it holds records',
  table: 'it is a table',
  warc: 'it is a WARC',
  zip: 'it is a ZIP archive',
  tar: 'it is a tar archive',
}

/** A warning if the extension of a name says otherwise. Unknown extensions are ignored. */
export function mismatch(name: string, is: Is): readonly string[] {
  const ending = endingOf(name)
  const named = ENDINGS.get(ending)
  return named === undefined || named.includes(is) ? [] : [`named .${ending}, but ${CALLED[is]}`]
}

/** The same for how a file is packed. */
export function packingMismatch(name: string, packing: string): readonly string[] {
  const ending = endingOf(name)
  if (packing === 'none')
    return /^(?:gz|tgz|zst|zstd)$/.test(ending) ? [`named .${ending}, but it is not packed`] : []
  return ENDINGS.has(ending) && ending !== 'tgz' ? [`named .${ending}, but it is packed by ${packing}`] : []
}

function endingOf(name: string): string {
  return /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}
