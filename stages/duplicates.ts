/**
 * (corpus, last) Finds copies of one story (exact, near, cut, later editions, rewrites) and chooses the
 * canonical article. Notes only propose pairs. Every pair is verified on the two articles, by their words and
 * by the numbers and names that differ.
 */
import { compare } from './duplicates/compare.ts'
import { keys } from './duplicates/notes/keys.ts'
import { mayMeet, meet } from './duplicates/notes/meet.ts'
import { observe } from './duplicates/notes/note.ts'
import type { Note } from './duplicates/notes/note.ts'
import { settle } from './duplicates/family/settle.ts'
import type { CorpusStage } from './kit/stage.ts'

export const duplicates: CorpusStage<Note> = {
  name: 'duplicates',
  scope: 'corpus',
  observe,
  keys,
  meet,
  mayMeet,
  compare,
  settle,
}
