/** The class names around a block, as `PageFacts` has them: words with a space between. */

/** The labels without those that the title has too: in `comment-article` the title stands, and it is no reader's comment. */
export function othersLabels(labels: string, title: string): string {
  if (title === '') return labels
  const own = new Set(title.split(' '))
  return labels
    .split(' ')
    .filter((name) => !own.has(name))
    .join(' ')
}
