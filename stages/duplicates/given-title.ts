/** The title that an article was told to have. One that is only the likeliest of its lines may stand around many stories like any other. */
import type { Article } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { words } from '../kit/words.ts'
import { readText } from './reading.ts'
import type { Reading } from './reading.ts'

/** Undefined where there is none, or only a likely one. */
export function givenTitle({ names }: Article): string | undefined {
  const name = names.find(({ field }) => field === 'title')
  return name?.rule === 'main-content/title' ? undefined : name?.value
}

/** The title as it is compared, of no words where none was told. */
export function readTitle(article: Article): Reading {
  return readText([givenTitle(article) ?? ''])
}

/** The words of a title, folded; none where there is none. */
export function titleWords(title: string | undefined): readonly string[] {
  return words(fold(title ?? ''))
}
