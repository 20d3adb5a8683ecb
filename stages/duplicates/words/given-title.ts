/**
 * Finds the title that a source gives an article. A title that `main-content` only guessed from the lines
 * does not count: it may be a line that is printed around many stories.
 */
import type { Article } from '../../kit/article.ts'
import { fold } from '../../kit/fold.ts'
import { words } from '../../kit/words.ts'
import { readText } from './reading.ts'
import type { Reading } from './reading.ts'

/** The title; undefined if there is none, or only a guessed one. */
export function givenTitle({ names }: Article): string | undefined {
  const name = names.find(({ field }) => field === 'title')
  return name?.rule === 'main-content/title' ? undefined : name?.value
}

/** The title's words for comparison; none if there is no given title. */
export function readTitle(article: Article): Reading {
  return readText([givenTitle(article) ?? ''])
}

/** The words of a title, folded; none if the title is undefined. */
export function titleWords(title: string | undefined): readonly string[] {
  return words(fold(title ?? ''))
}
