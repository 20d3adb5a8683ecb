/** Links and emphasis within a block: what Markdown can say of them. */
import type { Inline } from '../../../stages/kit/article.ts'
import type { Run } from './drafts.ts'
import type { Attributes } from './markup.ts'

/** What an inline element makes of its text. */
export type Style = Pick<Inline, 'as' | 'href'>

const STRONG: Style = { as: 'strong' }
const EMPHASIS: Style = { as: 'emphasis' }
const BY_NAME: ReadonlyMap<string, Style> = new Map([
  ['b', STRONG],
  ['strong', STRONG],
  ['i', EMPHASIS],
  ['em', EMPHASIS],
])
/** Addresses that a browser would follow are shorter; longer ones carry pictures or state. */
const LONGEST_ADDRESS = 2048
/** Styles within one another; no page that means it has more. */
const DEEPEST = 6

export function styleOf(name: string, attributes: Attributes): Style | undefined {
  if (name !== 'a') return BY_NAME.get(name)
  const href = attributes.href
  return href === undefined || href.length > LONGEST_ADDRESS ? undefined : { as: 'link', href }
}

/** The styles that are open, outermost first. */
export interface Styles {
  readonly now: () => readonly Style[]
  /** Both tell what is open then. */
  readonly opened: (style: Style) => readonly Style[]
  readonly closed: () => readonly Style[]
}

export function openStyles(): Styles {
  let open: readonly Style[] = []
  let beyond = 0
  return {
    now: () => open,
    opened: (style) => {
      if (open.length < DEEPEST) open = [...open, style]
      else beyond++
      return open
    },
    closed: () => {
      if (beyond > 0) beyond--
      else open = open.slice(0, -1)
      return open
    },
  }
}

/** A text, and the runs that it was put together from. */
export interface Styled {
  readonly text: string
  readonly runs: readonly StyledRun[]
}

export type StyledRun = Pick<Run, 'at' | 'size' | 'styles'>

const NONE: readonly Inline[] = []

/** The stretches of a block's text, which is that of its draft without what stands around it; outer before inner. */
export function typesetOf(draft: Styled, text: string): readonly Inline[] {
  const { runs } = draft
  if (runs.every(isPlain)) return NONE
  const lead = draft.text.indexOf(text)
  const found: Stretch[] = []
  const open: Stretch[] = []
  for (const { at, size, styles } of runs) {
    let same = 0
    while (same < open.length && open[same]?.style === styles[same]) same++
    open.length = same
    for (const style of styles.slice(same)) {
      const stretch = { style, from: at - lead, to: 0 }
      found.push(stretch)
      open.push(stretch)
    }
    for (const stretch of open) stretch.to = at - lead + size
  }
  return found.map(({ style, from, to }) => ({ from, to, ...style }))
}

function isPlain({ styles }: StyledRun): boolean {
  return styles.length === 0
}

interface Stretch {
  readonly style: Style
  readonly from: number
  to: number
}
