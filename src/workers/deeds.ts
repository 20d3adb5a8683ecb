/** What is done to documents one by one, whichever process does it: what each deed takes and gives. */
import type { Edge, Pair } from '../../stages/kit/stage.ts'
import type { Document } from '../read/documents.ts'
import type { File } from '../read/folder.ts'
import type { Entry, Later, Slip } from '../spool/spool.ts'
import type { Rendered, Wanted } from '../write/rendered.ts'
import type { Failure } from './crew.ts'

/** Deed to what it takes and what it gives; all of it plain data that can go to another thread. Stages go by name. */
export interface Deeds {
  readonly clean: { readonly task: Cleaning; readonly gives: Cleaned }
  readonly cleanFile: { readonly task: CleaningFile; readonly gives: CleanedFile | NotWhole }
  readonly note: { readonly task: Noting; readonly gives: readonly Noted[] }
  readonly render: { readonly task: Rendering; readonly gives: readonly Rendered[] }
  readonly compare: { readonly task: Comparing; readonly gives: readonly Comparison[] }
}

/** A function for each deed. */
export type Desk = { readonly [D in keyof Deeds]: (task: Deeds[D]['task']) => Deeds[D]['gives'] }

/** Settings come as JSON: a desk that gets the same text again has them ready, with all that stages made of them. */
export interface Cleaning {
  readonly document: Document
  /** What bears on the document beside its bytes, see `lineOf` of the spool. */
  readonly beside: string
  readonly stages: readonly string[]
  readonly settings: string
}

/** An entry as a line of the spool. */
export interface Cleaned {
  readonly is: Entry['is']
  readonly line: Uint8Array
}

/** A file that whoever cleans it reads by itself, so that its bytes go to no other thread. */
export interface CleaningFile extends Pick<Cleaning, 'stages' | 'settings'> {
  readonly file: File
  readonly maxSize: number
}

export interface CleanedFile extends Cleaned {
  /** Of its source. */
  readonly bytes: number
}

/** The file may hold more than one text or page, or none: `documentsIn` tells. */
export interface NotWhole {
  readonly is: 'not-whole'
}

export interface Noting {
  /** The spool's file of articles. */
  readonly path: string
  readonly slips: readonly Slip[]
  /** Document stages to run first; then, where there is one, the corpus stage that observes. */
  readonly stages: readonly string[]
  readonly observer: string | null
  /** Whether an archive will remember them: then their contents are told too. */
  readonly remembered: boolean
  readonly settings: string
}

/** What became of one entry: all that was said of it since it was spooled, its note as JSON, its keys as `hash53`. */
export interface Noted {
  readonly later: Later
  readonly note: string
  readonly keys: Float64Array
  /** Where an archive will remember it. */
  readonly content?: Content
}

/** What an archive knows an article by. */
export interface Content {
  /** Of the source bytes, in hex. */
  readonly sha256: string
  /** As in an archive's record; null where the article has no text. */
  readonly content: string | null
}

/** Entries of the spool whose own files are to be written below a folder. */
export interface Rendering {
  readonly path: string
  readonly slips: readonly Slip[]
  readonly wanted: Wanted
  readonly folder: string
}

/** An article for the hand: where it stands in the spool, or, of an archive, itself. */
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
