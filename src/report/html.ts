/** HTML templates: every value is escaped, except what a template made itself. */
import { safe } from '../page.ts'
import { shownJson } from '../visible.ts'

/** HTML made by a template. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | readonly Html[]

/** A template whose values are escaped: html`<p>${text}</p>`. */
export function html(strings: readonly string[], ...parts: readonly Part[]): Html {
  const whole = strings.map((string, n) => string + rendered(parts[n] ?? ''))
  return { html: whole.join('') }
}

/**
 * Data as a script block that browsers do not run. It is JSON in which no tag or comment can open and no
 * character changes the writing direction.
 */
export function dataBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${shownJson(json).replaceAll('<', '\\u003c')}</script>\n`
}

function rendered(part: Part): string {
  if (typeof part === 'string') return safe(part)
  if (typeof part === 'number') return String(part)
  if ('html' in part) return part.html
  return part.map((one) => one.html).join('')
}
