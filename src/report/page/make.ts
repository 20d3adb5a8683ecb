/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Makes elements of the page. Text is inserted as text, with control characters spelled out, so it can never
 * become markup.
 */
import { visible } from '../../visible.ts'

export type Child = Node | string

/** An element with its children and attributes. Undefined attributes are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  children: readonly Child[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value)
  }
  for (const child of children) element.append(typeof child === 'string' ? visible(child) : child)
  return element
}

/** A bar that shows two parts of a whole. The numbers are shown as text beside it. */
export function splitBar(kept: number, removed: number): SVGElement {
  const whole = Math.max(1, kept + removed)
  const bar = drawn('svg', {
    class: 'bar',
    viewBox: '0 0 1000 10',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  })
  bar.append(
    drawn('rect', { class: 'ink-kept', width: '1000', height: '10' }),
    drawn('rect', { class: 'ink-lost', width: String(Math.round((1000 * removed) / whole)), height: '10' }),
  )
  return bar
}

function drawn(tag: 'svg' | 'rect', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** The element of this id. Throws if the page lacks it. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no ${id}`)
  return element
}

/** Announces a text to screen readers only. */
export function announce(text: string): void {
  byId('said').textContent = text
}
