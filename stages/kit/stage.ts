/** The two kinds of stage. Both are pure: the same article gives the same marks. */
import type { Article } from './article.ts'
import type { Mark, Relation } from './mark.ts'
import type { Settings } from './settings.ts'

export interface DocumentStage {
  readonly name: string
  readonly scope: 'document'
  readonly mark: (article: Article, settings: Settings) => readonly Mark[]
}

/**
 * A stage that works in rounds: notes that share a key meet, pairs are compared, finished groups are settled.
 * Its functions are methods, so that a list can hold stages with different types of notes.
 */
export interface CorpusStage<Note = unknown> {
  readonly name: string
  readonly scope: 'corpus'
  /** A small, plain, serialisable note of an article: at most 2 KB as JSON. It only proposes. */
  observe(article: Article, settings: Settings): Note
  /** The keys of a note. Notes that share a key may meet. */
  keys(note: Note, settings: Settings): readonly string[]
  /** Candidate pairs in one bounded group, as indexes into the group. Not called if there is no `compare`. */
  meet?(group: readonly Note[], settings: Settings): readonly Pair[]
  /**
   * Whether two notes with `shared` keys in common, the smaller having `fewest`, can be a pair at all. Called
   * before notes are read. If absent, one shared key is enough.
   */
  mayMeet?(shared: number, fewest: number): boolean
  /** Decides on a pair of articles. `a` comes before `b` by id. */
  compare?(a: Article, b: Article, settings: Settings): Edge | undefined
  /** Decides on a finished group: all notes under one key or, with `compare`, a family with all its edges. */
  settle(family: Family<Note>, settings: Settings): Verdicts
}

export type Stage = DocumentStage | CorpusStage

/** Two indexes into a group. */
export type Pair = readonly [number, number]

/** The result of `compare` for two articles. `a` and `b` are their ids. */
export interface Edge {
  readonly a: string
  readonly b: string
  /** Probability that both tell one story, 0 to 1. */
  readonly certainty: number
  /** Relation of the article that tells less to the other, judged from this pair alone. */
  readonly relation: Relation
  /** Share of a's words in passages that b tells too, and the reverse. */
  readonly ofA: number
  readonly ofB: number
  /** Passages in both: at most three, each of at most 160 characters. */
  readonly evidence: readonly string[]
}

export interface Family<Note> {
  /** `hash53` of the key under which they met; 0 for a family of compared articles. */
  readonly key: number
  /** Sorted by id, in UTF-8 byte order. */
  readonly members: readonly Member<Note>[]
  readonly edges: readonly Edge[]
}

export interface Member<Note> {
  readonly id: string
  readonly note: Note
}

/** The marks for each article, by its id. */
export type Verdicts = ReadonlyMap<string, readonly Mark[]>
