/** What the page tells of a block beyond its text; -1 throughout on raw text. */
import { beside, constant, numbers, shareAround, thousandths } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import type { Feature } from './of-block.ts'
import { HINTS } from '../measured/page.ts'
import type { PageColumns } from '../measured/page.ts'
import type { View } from '../measured/view.ts'

type Column = keyof PageColumns

export const pageFeatures: readonly Feature[] = [
  ofColumn('share in links', 'linked'),
  ofColumn('heading level', 'level'),
  ofColumn('depth on the page', 'depth'),
  ofColumn('hidden', 'hidden'),
  ofColumn("words of the page's own article body", 'inArticleBody'),
  ofColumn('blocks under the same parent', 'siblings'),
  ofColumn('text under the same parent', 'siblingSize'),
  ofColumn('links under the same parent', 'siblingLinked'),
  ...HINTS.map((hint, place): Feature => ({
    says: `inside ${hint}`,
    of: onPage(
      ({ hints }) =>
        (n) =>
          ((hints[n] ?? 0) >> place) & 1,
    ),
  })),
  { says: 'share in links of the line before', of: onPage(({ linked }) => beside(linked, -1, -1)) },
  { says: 'share in links of the line after', of: onPage(({ linked }) => beside(linked, 1, -1)) },
  {
    says: 'share in links of 4 lines on both sides',
    of: onPage((_, { around }) => shareAround(around.linkedUpTo, around.sizeUpTo, { from: -4, to: 5 })),
  },
  {
    says: 'share in links of 12 lines after',
    of: onPage((_, { around }) => shareAround(around.linkedUpTo, around.sizeUpTo, { from: 1, to: 14 })),
  },
  { says: 'parent shared with the line before', of: onPage(({ parent }) => sharedBeside(parent, -1)) },
  { says: 'parent shared with the line after', of: onPage(({ parent }) => sharedBeside(parent, 1)) },
  {
    says: "share of the page's text under the same parent",
    of: onPage(({ siblingSize }, { around }) => shareOfAll(siblingSize, around.sizeUpTo.at(-1) ?? 0)),
  },
]

function onPage(bind: (page: PageColumns, view: View) => Cell): (view: View) => Cell {
  return (view) => (view.page === undefined ? constant(-1) : bind(view.page, view))
}

function ofColumn(says: string, column: Column): Feature {
  return { says, of: onPage((page) => numbers(page[column])) }
}

function sharedBeside(parent: Int32Array, step: number): Cell {
  return (n) => (parent[n] === (parent[n + step] ?? -1) ? 1 : 0)
}

function shareOfAll(column: Int32Array, all: number): Cell {
  return (n) => thousandths(column[n] ?? 0, all)
}
