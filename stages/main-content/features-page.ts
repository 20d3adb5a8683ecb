/** What the page tells of a block beyond its text; -1 throughout on raw text. */
import type { Feature } from './features.ts'
import { between } from './features-near.ts'
import { HINTS } from './page.ts'
import type { PageColumns } from './page.ts'
import { thousandths } from './view.ts'
import type { View } from './view.ts'

type Column = keyof PageColumns

export const pageFeatures: readonly Feature[] = [
  told('share in links', 'linked'),
  told('heading level', 'level'),
  told('depth on the page', 'depth'),
  told('hidden', 'hidden'),
  told("Readability's vote", 'vote'),
  told("words of the page's own article body", 'told'),
  told('blocks under the same parent', 'siblings'),
  told('text under the same parent', 'siblingSize'),
  told('links under the same parent', 'siblingLinked'),
  ...HINTS.map((hint, place): Feature => ({
    says: `inside ${hint}`,
    of: ({ page }, n) => (page === undefined ? -1 : ((page.hints[n] ?? 0) >> place) & 1),
  })),
  { says: 'share in links of the line before', of: ({ page }, n) => page?.linked[n - 1] ?? -1 },
  { says: 'share in links of the line after', of: ({ page }, n) => page?.linked[n + 1] ?? -1 },
  { says: 'share in links of 4 lines on both sides', of: (view, n) => linkedNear(view, n, 4) },
  { says: 'share in links of 12 lines after', of: (view, n) => linkedNear(view, n + 7, 6) },
  { says: 'parent shared with the line before', of: (view, n) => sharedParent(view, n, n - 1) },
  { says: 'parent shared with the line after', of: (view, n) => sharedParent(view, n, n + 1) },
  {
    says: "share of the page's text under the same parent",
    of: ({ page, around, measures }, n) =>
      page === undefined ? -1 : thousandths(page.siblingSize[n] ?? 0, around.sizeUpTo[measures.count] ?? 0),
  },
]

function told(says: string, column: Column): Feature {
  return { says, of: ({ page }, n) => page?.[column][n] ?? -1 }
}

function linkedNear({ page, around }: View, n: number, width: number): number {
  if (page === undefined) return -1
  return thousandths(
    between(around.linkedUpTo, n - width, n + width + 1),
    between(around.sizeUpTo, n - width, n + width + 1),
  )
}

function sharedParent({ page, blocks }: View, n: number, other: number): number {
  if (page === undefined) return -1
  return blocks[n]?.facts.page?.parent === blocks[other]?.facts.page?.parent ? 1 : 0
}
