/** What the elements around a block tell of it: what they hold, where candidate bodies are, what their labels say. */
import { beside, constant, numbers } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import { heldCell } from '../context/containers.ts'
import type { Body, Held, Known } from '../context/containers.ts'
import type { PageContext, PageContextFeature } from '../context/page-context.ts'

const NEAR = ['the element around it', 'the second element around it', 'the third element around it']
const BODIES = ['the near body', 'the body', 'the wide body', 'the body by paragraphs']

export const containerFeatures: readonly PageContextFeature[] = [
  ...NEAR.flatMap((name, place) => heldFeatures(name, ({ containers }) => containers.around[place])),
  ...heldFeatures('blocks of its path and labels', ({ containers }) => containers.alike),
  ...BODIES.flatMap((name, place) => bodyFeatures(name, ({ containers }) => containers.bodies[place])),
  { says: 'elements around it', of: ({ containers }) => numbers(containers.depth) },
  { says: 'what its labels say', of: ({ labels }) => numbers(labels) },
  { says: 'what the labels say of the line before', of: ({ labels }) => beside(labels, -1, 0) },
  { says: 'what the labels say of the line after', of: ({ labels }) => beside(labels, 1, 0) },
  { says: 'kind of block', of: ({ kinds }) => numbers(kinds) },
  { says: 'kind of the block before', of: ({ kinds }) => beside(kinds, -1, -1) },
  { says: 'kind of the block after', of: ({ kinds }) => beside(kinds, 1, -1) },
]

type Finder<Found> = (context: PageContext) => Found | undefined

function heldFeatures(name: string, find: Finder<Held>): readonly PageContextFeature[] {
  return [
    { says: `share of the article in ${name}, by guess`, of: column(find, 'share') },
    { says: `links in ${name}`, of: column(find, 'linked') },
    { says: `mean guess of ${name}`, of: column(find, 'guess') },
    { says: `blocks in ${name}`, of: column(find, 'blocks') },
  ]
}

function bodyFeatures(name: string, find: Finder<Body>): readonly PageContextFeature[] {
  return [
    { says: `steps from ${name}`, of: (context) => numbers(find(context)?.steps ?? NOTHING) },
    {
      says: `article before its part of ${name}`,
      of: (context) => numbers(find(context)?.before ?? NOTHING),
    },
    ...heldFeatures(`its part of ${name}`, (context) => find(context)?.section),
  ]
}

const NOTHING = new Int32Array(0)

function column(find: Finder<Held>, which: keyof Known): (context: PageContext) => Cell {
  return (context) => {
    const held = find(context)
    return held === undefined ? constant(0) : heldCell(held, which)
  }
}
