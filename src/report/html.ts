/** Text into HTML: all that is put into a template is escaped, but what a template made itself. */
import { safe } from '../page.ts'
import { shownJson } from '../visible.ts'

/** HTML that a template made. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | readonly Html[]

/** A template whose values are escaped: html`<p>${text}</p>`. */
export function html(strings: readonly string[], ...parts: readonly Part[]): Html {
  const whole = strings.map((string, n) => string + rendered(parts[n] ?? ''))
  return { html: whole.join('') }
}

/** Data as a script block that no browser runs: JSON in which no tag or comment can open, and no line is turned round. */
export function dataBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${shownJson(json).replaceAll('<', '\\u003c')}</script>\n`
}

function rendered(part: Part): string {
  if (typeof part === 'string') return safe(part)
  if (typeof part === 'number') return String(part)
  if ('html' in part) return part.html
  return part.map((one) => one.html).join('')
}
