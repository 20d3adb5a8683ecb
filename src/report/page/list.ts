/**
 * A list that holds only the rows in view, so that ten thousand scroll as fast as ten. All rows have one
 * height, set by the style.
 */
import { make } from './make.ts'

export interface List<T> {
  readonly element: HTMLElement
  /** Shows other items, starting at the top. */
  readonly show: (items: readonly T[]) => void
}

/** Rows rendered beyond each edge of the screen. */
const BEYOND = 8
/** Assumed height of a row in pixels, until one is measured. */
const GUESS = 64
/** Most rows that are printed. */
const PRINTED = 1000

/**
 * Opens a list. `row` makes the link of a row. Arrow keys, Page Up and Down, Home and End move between them.
 */
export function openList<T>(label: string, row: (item: T) => HTMLAnchorElement): List<T> {
  const element = make('ul', [], { class: 'list', 'aria-label': label })
  const rows = new Map<number, HTMLElement>()
  let items: readonly T[] = []
  let height = GUESS
  let active = 0
  let waiting = false

  function show(next: readonly T[]): void {
    items = next
    active = 0
    for (const one of rows.values()) one.remove()
    rows.clear()
    draw()
  }
  function draw(): void {
    waiting = false
    if (!element.isConnected || element.offsetParent === null) return
    const top = Math.max(0, -element.getBoundingClientRect().top)
    drawRange(Math.floor(top / height) - BEYOND, Math.ceil((top + window.innerHeight) / height) + BEYOND)
    const measured = rows.values().next().value?.offsetHeight ?? height
    if (measured !== height && measured > 0) {
      height = measured
      for (const [n, one] of rows) place(one, n)
      element.style.height = `${items.length * height}px`
      later()
    }
  }
  function drawRange(from: number, to: number): void {
    element.style.height = `${items.length * height}px`
    for (const [n, one] of rows) {
      if ((n >= from && n < to) || one.contains(document.activeElement)) continue
      one.remove()
      rows.delete(n)
    }
    for (let n = Math.max(0, from); n < Math.min(to, items.length); n++) addRow(n)
  }
  function addRow(n: number): void {
    const item = items[n]
    if (item === undefined || rows.has(n)) return
    const link = row(item)
    link.tabIndex = n === active ? 0 : -1
    const one = make('li', [link], { 'aria-setsize': String(items.length), 'aria-posinset': String(n + 1) })
    place(one, n)
    rows.set(n, one)
    const after = [...rows.keys()].filter((other) => other > n).toSorted((a, b) => a - b)[0]
    element.insertBefore(one, after === undefined ? null : (rows.get(after) ?? null))
  }
  function place(one: HTMLElement, n: number): void {
    one.style.top = `${n * height}px`
  }
  function later(): void {
    if (waiting) return
    waiting = true
    requestAnimationFrame(draw)
  }
  function activate(n: number): void {
    rows.get(active)?.querySelector('a')?.setAttribute('tabindex', '-1')
    active = Math.max(0, Math.min(items.length - 1, n))
    addRow(active)
    const link = rows.get(active)?.querySelector('a')
    link?.setAttribute('tabindex', '0')
    link?.focus()
    link?.scrollIntoView({ block: 'nearest' })
  }

  element.addEventListener('keydown', (event) => {
    const step = stepOf(event.key, { screen: Math.floor(window.innerHeight / height) - 2, all: items.length })
    if (step === undefined) return
    event.preventDefault()
    activate(active + step)
  })
  window.addEventListener('scroll', later, { passive: true })
  window.addEventListener('resize', later)
  window.addEventListener('beforeprint', () => drawRange(0, Math.min(items.length, PRINTED)))
  window.addEventListener('afterprint', later)
  return { element, show }
}

function stepOf(
  key: string,
  { screen, all }: { readonly screen: number; readonly all: number },
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: screen,
    PageUp: -screen,
    Home: -all,
    End: all,
  }
  return steps[key]
}
