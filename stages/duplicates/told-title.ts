/** The title that an article was told to have. One that is only the likeliest of its lines may stand around many stories like any other. */
import type { Article } from '../kit/article.ts'

/** Undefined where there is none, or only a likely one. */
export function toldTitle({ names }: Article): string | undefined {
  const name = names.find(({ field }) => field === 'title')
  return name?.rule === 'main-content/title' ? undefined : name?.value
}
