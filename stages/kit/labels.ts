/** Works on the class names around a block: words separated by spaces, as in `PageFacts`. */

/**
 * The labels without those that the title has too. If the title itself is in `comment-article`, that name
 * does not mean a reader's comment.
 */
export function othersLabels(labels: string, title: string): string {
  if (title === '') return labels
  const own = new Set(title.split(' '))
  return labels
    .split(' ')
    .filter((name) => !own.has(name))
    .join(' ')
}
