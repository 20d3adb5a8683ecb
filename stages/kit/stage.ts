/** The two kinds of stage. Both are pure: the same article, the same marks. */
import type { Article } from './article.ts'
import type { Mark, Relation } from './mark.ts'
import type { Settings } from './settings.ts'

export interface DocumentStage {
  readonly name: string
  readonly scope: 'document'
  readonly mark: (article: Article, settings: Settings) => readonly Mark[]
}

/**
 * Works in rounds: notes that share a key meet, pairs are compared, finished groups are settled. Its functions are written as
 * methods so that a list can hold stages with different notes.
 */
export interface CorpusStage<Note = unknown> {
  readonly name: string
  readonly scope: 'corpus'
  /** A small, plain, serialisable note of an article: at most 2 KB as JSON. It only proposes. */
  observe(article: Article, settings: Settings): Note
  /** Who may meet whom. */
  keys(note: Note, settings: Settings): readonly string[]
  /** Candidate pairs of one bounded group, by place in the group. Not asked where there is no `compare`. */
  meet?(group: readonly Note[], settings: Settings): readonly Pair[]
  /**
   * Whether notes that share so many keys, the one with fewer of them having `fewest`, can be a pair of `meet` at all: asked
   * where reading notes is dear. Where absent, one shared key may do.
   */
  mayMeet?(shared: number, fewest: number): boolean
  /** Sees two articles and decides on that pair; `a` before `b` by id. */
  compare?(a: Article, b: Article, settings: Settings): Edge | undefined
  /** One finished group: all notes under one key, or, with `compare`, a family with all its edges. */
  settle(family: Family<Note>, settings: Settings): Verdicts
}

export type Stage = DocumentStage | CorpusStage

/** Two places in a group. */
export type Pair = readonly [number, number]

/** What `compare` found of two articles; `a` and `b` are ids. */
export interface Edge {
  readonly a: string
  readonly b: string
  /** 0 to 1: the probability that both tell one story. */
  readonly certainty: number
  /** Relation of the article that tells less towards the other, as it looks from this pair alone. */
  readonly relation: Relation
  /** Share of a's words that b tells too, and the reverse. */
  readonly ofA: number
  readonly ofB: number
  /** Passages that both tell, at most three, each at most 160 characters. */
  readonly evidence: readonly string[]
}

export interface Family<Note> {
  /** `hash53` of the key under which they met; 0 for a family of compared articles. */
  readonly key: number
  /** By id, in UTF-8 byte order. */
  readonly members: readonly Member<Note>[]
  readonly edges: readonly Edge[]
}

export interface Member<Note> {
  readonly id: string
  readonly note: Note
}

/** Article id to the marks it gets. */
export type Verdicts = ReadonlyMap<string, readonly Mark[]>
