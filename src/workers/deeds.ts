/**
 * The deeds on documents, and what each takes and gives. They are the same in this process and in a worker.
 */
import type { Edge, Pair } from '../../stages/kit/stage.ts'
import type { Document } from '../read/documents.ts'
import type { File } from '../read/dump/folder.ts'
import type { Entry, Later } from '../spool/entry.ts'
import type { Slip } from '../spool/spool.ts'
import type { Rendered, Wanted } from '../write/rendered.ts'
import type { Failure } from './crew.ts'

/**
 * Each deed with what it takes and gives. All of it is plain data that can be sent to another thread; stages
 * are given by name.
 */
export interface Deeds {
  readonly clean: { readonly task: Cleaning; readonly gives: Cleaned }
  readonly cleanFile: { readonly task: CleaningFile; readonly gives: CleanedFile | NotWhole }
  readonly note: { readonly task: Noting; readonly gives: readonly Noted[] }
  readonly render: { readonly task: Rendering; readonly gives: readonly Rendered[] }
  readonly compare: { readonly task: Comparing; readonly gives: readonly Comparison[] }
}

/** A function for each deed. */
export type Desk = { readonly [D in keyof Deeds]: (task: Deeds[D]['task']) => Deeds[D]['gives'] }

/**
 * Settings come as JSON. A desk that gets the same text again reuses the parsed settings, and what stages
 * cached for them.
 */
export interface Cleaning {
  readonly document: Document
  /** Digest of what affects the document besides its bytes; see `lineOf` of the spool. */
  readonly beside: string
  readonly stages: readonly string[]
  readonly settings: string
}

/** An entry as a line of the spool. */
export interface Cleaned {
  readonly is: Entry['is']
  readonly line: Uint8Array
}

/** A file that the worker reads itself, so that its bytes are not copied between threads. */
export interface CleaningFile extends Pick<Cleaning, 'stages' | 'settings'> {
  readonly file: File
  readonly maxSize: number
}

export interface CleanedFile extends Cleaned {
  /** Size of the source. */
  readonly bytes: number
}

/** The file may hold no document or several; `documentsIn` finds out. */
export interface NotWhole {
  readonly is: 'not-whole'
}

export interface Noting {
  /** The spool's file of articles. */
  readonly path: string
  readonly slips: readonly Slip[]
  /** Document stages to run first. Then the corpus stage `observer`, if any, takes its notes. */
  readonly stages: readonly string[]
  readonly observer: string | null
  /** Whether an archive will remember the articles. Then their contents are returned too. */
  readonly remembered: boolean
  readonly settings: string
}

/**
 * The result for one entry: all that was said of it after spooling, its note as JSON, its keys as `hash53`.
 */
export interface Noted {
  readonly later: Later
  readonly note: string
  readonly keys: Float64Array
  /** Present if an archive will remember the article. */
  readonly content?: Content
}

/** How an archive identifies the state of an article. */
export interface Content {
  /** SHA-256 of the source bytes, in hex. */
  readonly sha256: string
  /** The content digest, as in an archive's record; null if the article has no text. */
  readonly content: string | null
}

/** Entries of the spool whose output files are to be written below a folder. */
export interface Rendering {
  readonly path: string
  readonly slips: readonly Slip[]
  readonly wanted: Wanted
  readonly folder: string
}

/** An article to compare: its place in the spool or, if it is from an archive, the entry itself. */
export type Hand = Slip | Entry

/** What came of a pair: its edge, null where the two tell no one story; or why it could not be compared. */
export type Comparison = { readonly edge: Edge | null } | { readonly failed: Failure }

export interface Comparing {
  readonly path: string
  readonly hands: readonly Hand[]
  /** Pairs of places in `hands`. */
  readonly pairs: readonly Pair[]
  readonly stage: string
  readonly settings: string
}
