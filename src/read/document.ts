/** A document before it is opened: its name, its source bytes, and what a record says of itself. */
import type { Form } from './text/form.ts'
import type { Mapping } from './records/record-fields.ts'

export interface Document {
  readonly id: string
  /** The file's own name: the last hint, where the bytes leave it open. */
  readonly name: string
  /**
   * The source: of a file its bytes (unpacked), of a record its line's. The digest in the manifest is theirs.
   */
  readonly bytes: Uint8Array
  /** What a record says of itself; absent for texts and pages. */
  readonly record?: RecordFields
  /** What the crawl says of it: address, date; absent outside a WARC. */
  readonly crawl?: readonly Field[]
  /** Label of the encoding that the server declared. */
  readonly charset?: string
  /** Why it is taken for what it is, where that is known before it is opened. */
  readonly why?: string
  readonly warnings: readonly string[]
}

/** The text, page or Markdown of a record, and its other fields as strings, in the record's own order. */
export interface RecordFields {
  readonly holds: Form
  readonly content: string
  /** The text that stands beside a page: it is taken where the page shows next to nothing. */
  readonly beside?: string
  readonly fields: readonly Field[]
}

export interface Field {
  readonly name: string
  readonly value: string
}

export interface Limits {
  /** Bytes of the largest document, unpacked. */
  readonly maxSize: number
  /** Where records keep what; by the presets where absent. */
  readonly records?: Mapping
  /** Told of what is no document and is passed over. */
  readonly passed?: (passed: Passed) => void
}

/** Something that is no document: a request in a WARC, a hidden entry of an archive. */
export interface Passed {
  readonly id: string
  readonly why: string
}

/** Why a document of `size` bytes is too large, and what to do. */
export function oversize(size: number, limit: number): string {
  return `${megabytes(size)}, limit ${megabytes(limit)}; raise --max-size or split the file`
}

function megabytes(size: number): string {
  if (size < 1000) return `${size} bytes`
  if (size < 1_000_000) return `${Math.ceil(size / 1000)} KB`
  return `${Math.ceil(size / 1_000_000)} MB`
}
