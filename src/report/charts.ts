/**
 * Charts as inline SVG. Colours come from the style sheet by class. Every number is also shown as text beside
 * its bar.
 */
import { figure, percent } from './figures.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** A part of a whole. */
export interface Slice {
  readonly name: string
  /** CSS class of its colour. */
  readonly colour: string
  readonly value: number
}

/** Width of the drawing in its own units. */
const WIDTH = 1000
/** Width of the thinnest slice, in the same units, so that every slice can be seen. */
const THINNEST = 2

/** One bar divided into slices, with a legend that has the numbers. */
export function partedBar(label: string, slices: readonly Slice[]): Html {
  const whole = slices.reduce((sum, { value }) => sum + value, 0)
  const shown = slices.filter(({ value }) => value > 0)
  let left = 0
  const bars = shown.map(({ colour, value }) => {
    const width = Math.max(THINNEST, (WIDTH * value) / whole)
    const bar = html`<rect
      class="${colour}"
      x="${fixed(left)}"
      y="0"
      width="${fixed(width)}"
      height="24"
    ></rect>`
    left += width
    return bar
  })
  return html`<figure class="parted">
    <svg viewBox="0 0 ${WIDTH} 24" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>
    <figcaption>
      <ul class="legend">
        ${shown.map(
          ({ name, colour, value }) =>
            html`<li>
              <span class="swatch ${colour}"></span>${name} <b>${percent(value, whole)}</b>
              <span class="count">${figure(value)}</span>
            </li>`,
        )}
      </ul>
    </figcaption>
  </figure>`
}

/** A bar in a row of a table. Its number is in the next cell. */
export function rowBar(value: number, most: number, colour: string): Html {
  const width = most === 0 ? 0 : Math.max(THINNEST, (WIDTH * value) / most)
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="${colour}" width="${fixed(width)}" height="10"></rect>
  </svg>`
}

/** Two parts of a whole in a row of a table. */
export function rowSplit(kept: number, removed: number): Html {
  const width = kept + removed === 0 ? 0 : (WIDTH * removed) / (kept + removed)
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ink-kept" width="${WIDTH}" height="10"></rect>
    <rect class="ink-lost" width="${fixed(width)}" height="10"></rect>
  </svg>`
}

function fixed(value: number): string {
  return value.toFixed(1)
}
