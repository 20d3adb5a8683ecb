/** Roving focus: a group of elements is one stop for the Tab key, and the arrow keys move inside it. */

/** Makes the arrow keys, Home and End move through all elements that `selector` finds in `container`. */
export function rove(container: HTMLElement, selector: string): void {
  const all = [...container.querySelectorAll<HTMLElement>(selector)]
  for (const [n, one] of all.entries()) one.tabIndex = n === 0 ? 0 : -1
  container.addEventListener('keydown', (event) => {
    const at = all.findIndex((one) => one === document.activeElement)
    const to = target(event.key, { at, last: all.length - 1 })
    if (at < 0 || to === undefined) return
    event.preventDefault()
    moveTo(all, to)
  })
  container.addEventListener('focusin', ({ target: focused }) => {
    const at = all.findIndex((one) => one === focused)
    if (at >= 0) for (const [n, one] of all.entries()) one.tabIndex = n === at ? 0 : -1
  })
}

function target(
  key: string,
  { at, last }: { readonly at: number; readonly last: number },
): number | undefined {
  if (key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

function moveTo(all: readonly HTMLElement[], to: number): void {
  all[to]?.focus()
  all[to]?.scrollIntoView({ block: 'nearest' })
}
