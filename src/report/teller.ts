/**
 * Gets the rows, fields and text of one document of a run: from the source if it is proven, otherwise from
 * the trail.
 */
import type { Article } from '../../stages/kit/article.ts'
import { fieldOf } from '../../stages/kit/article.ts'
import { hostOf, withoutWww } from '../../stages/kit/host.ts'
import { FIELDS } from '../../stages/kit/mark.ts'
import type { Opened } from '../spool/entry.ts'
import type { ManifestLine, Removal } from '../write/shapes.ts'
import { paragraphs as paragraphsOf } from '../write/render.ts'
import type { Detail, Field } from './data.ts'
import type { Folder } from './folder.ts'
import { rowsFromSource, rowsFromTrail } from './rows.ts'
import type { NumberOf } from './rows.ts'
import { provenArticle } from './source.ts'

/** The documents of the dump by id, read again. */
export interface Sources {
  readonly get: (id: string) => Opened | undefined
}

export interface ToldDocument {
  readonly detail: Detail
  readonly removals: readonly Removal[]
  readonly site: string
}

export interface Teller {
  readonly tell: (document: ManifestLine, numberOf: NumberOf) => ToldDocument
  /** The clean text; null if it is not available. */
  readonly paragraphs: (document: ManifestLine) => readonly string[] | null
  readonly folder: Folder
  /** How many documents were shown from their source so far. */
  readonly fromSource: () => number
}

export function openTeller(folder: Folder, sources: Sources): Teller {
  let fromSource = 0

  function proven(document: ManifestLine, removals: readonly Removal[]) {
    const entry = sources.get(document.id)
    const article = entry === undefined ? undefined : provenArticle(entry, document, removals)
    return entry === undefined || article === undefined ? undefined : { entry, article }
  }
  function tell(document: ManifestLine, numberOf: NumberOf): ToldDocument {
    const removals = folder.removals(document.id)
    const source = proven(document, removals)
    const notes = [...(document.reason === null ? [] : [document.reason]), ...document.warnings]
    const fields = oneAddress(
      source === undefined ? recordFields(document, folder) : articleFields(source.article),
    )
    const site = siteOf(fields, document.id)
    if (source !== undefined) {
      fromSource++
      const rows = rowsFromSource(source.entry, source.article, { removals, numberOf })
      return { detail: { rows, fields, notes, from: 'source' }, removals, site }
    }
    const text = folder.paragraphs(document)
    const rows = rowsFromTrail({ paragraphs: text ?? [], removals, raw: document.form === 'text' }, numberOf)
    const missing = text === undefined && document.kept.blocks > 0
    return { detail: { rows, fields, notes, from: missing ? 'removed' : 'trail' }, removals, site }
  }
  function paragraphs(document: ManifestLine): readonly string[] | null {
    const stored = folder.paragraphs(document)
    if (stored !== undefined) return stored
    const source = proven(document, folder.removals(document.id))
    return source === undefined ? null : paragraphsOf(source.article)
  }
  return { tell, paragraphs, folder, fromSource: () => fromSource }
}

/** The title stands above them, the language in the list of articles. */
const SHOWN = FIELDS.filter((field) => field !== 'title' && field !== 'language')

function articleFields(article: Article): readonly Field[] {
  return SHOWN.flatMap((name) => {
    const own = article.names.filter(({ field }) => field === name)
    const values =
      name === 'byline' ? [...new Set(own.map(({ value }) => value))].join(', ') : fieldOf(article, name)
    return values === undefined || values === '' ? [] : [{ name, value: values, from: own[0]?.source ?? '' }]
  })
}

function recordFields({ id }: ManifestLine, folder: Folder): readonly Field[] {
  const record = folder.record(id)
  if (record === undefined) return []
  return SHOWN.flatMap((name) => {
    const value = name === 'byline' ? record.byline.join(', ') : record[name]
    return value === null || value === '' ? [] : [{ name, value, from: record.from[name] ?? '' }]
  })
}

/** Leaves out the canonical address if it equals the address. */
function oneAddress(fields: readonly Field[]): readonly Field[] {
  const url = fields.find(({ name }) => name === 'url')?.value
  return fields.filter(({ name, value }) => name !== 'canonical_url' || value !== url)
}

/** The host of its address, else the site that it names, else its folder. */
function siteOf(fields: readonly Field[], id: string): string {
  const value = (name: string): string | undefined => fields.find((field) => field.name === name)?.value
  const host = withoutWww(hostOf(value('url') ?? value('canonical_url') ?? ''))
  const folder = id.includes('/') ? id.slice(0, id.lastIndexOf('/') + 1) : ''
  return host || (value('site') ?? folder)
}
