/**
 * (corpus, last) Copies of one story: exact, near, cut, later editions, rewrites; and which one stands for the story. Notes only
 * propose; every pair is verified on the two articles, by the words they tell and the numbers and names that disagree.
 */
import { compare } from './duplicates/compare.ts'
import { keys } from './duplicates/keys.ts'
import { mayMeet, meet } from './duplicates/meet.ts'
import { observe } from './duplicates/note.ts'
import type { Note } from './duplicates/note.ts'
import { settle } from './duplicates/settle.ts'
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
