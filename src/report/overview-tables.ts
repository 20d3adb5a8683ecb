/** The tables of the overview: every number as text, and a bar beside it. */
import { rowBar, rowSplit } from './charts.ts'
import { stageClass } from './colours.ts'
import { figure, percent } from './figures.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import type { Count, Overview, RuleCount } from './tally.ts'

/** Rules listed at once, and rules that can be opened below. The filter of the articles has all of them. */
const RULES = 12
const MORE_RULES = 200
/** Languages, and sites, listed. */
const NAMES = 12

/** What each rule removed, most first. Rules after the first dozen open on demand. */
export function rulesTable({ rules }: Overview, linked: boolean): Html {
  if (rules.length === 0) return html``
  const most = rules[0]?.characters ?? 0
  const rows = rules.map((rule) => ruleRow(rule, { most, linked }))
  const rest = rows.slice(RULES)
  const more = html`<details>
    <summary>${figure(rest.length)} rules that took less</summary>
    ${ruleRows(rest.slice(0, MORE_RULES))}
  </details>`
  return html`<section aria-labelledby="rules-title">
    <h2 id="rules-title">What took most</h2>
    ${ruleRows(rows.slice(0, RULES))} ${rest.length === 0 ? '' : more}
  </section>`
}

function ruleRows(rows: readonly Html[]): Html {
  return html`<table class="rules">
    <thead>
      <tr>
        <th scope="col">Rule, with one text it took</th>
        <th scope="col" class="number">Characters</th>
        <td></td>
        <th scope="col" class="number blocks">Blocks</th>
        <th scope="col" class="number">Articles</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function ruleRow(
  rule: RuleCount,
  { most, linked }: { readonly most: number; readonly linked: boolean },
): Html {
  const { name, stage, documents, blocks, characters, example } = rule
  const link = linkTo(name, { query: `rule=${encodeURIComponent(name)}`, linked })
  return html`<tr>
    <th scope="row">${link}<q class="example" dir="auto">${example}</q></th>
    <td class="number">${figure(characters)}</td>
    <td class="drawn">${rowBar(characters, most, stageClass(stage))}</td>
    <td class="number blocks">${figure(blocks)}</td>
    <td class="number">${figure(documents)}</td>
  </tr>`
}

/** The documents that lost the largest share. */
export function losses({ losses: worst }: Overview, linked: boolean): Html {
  if (worst.length === 0) return html``
  return html`<section aria-labelledby="losses-title">
    <h2 id="losses-title">Lost the most</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col" class="number">Removed</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${worst.map(
          ({ id, title, kept, removed }) =>
            html`<tr>
              <th scope="row" dir="auto">
                ${linkTo(title === '' ? id : title, {
                  query: `id=${encodeURIComponent(id)}`,
                  linked,
                })}
              </th>
              <td class="number">${percent(removed, kept + removed)}</td>
              <td class="drawn">${rowSplit(kept, removed)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

/** A table of languages or sites: how many documents, and how much of them was kept. */
export function countTable(
  title: string,
  counts: readonly Count[],
  { key, linked }: { readonly key: string; readonly linked: boolean },
): Html {
  if (counts.length === 0) return html``
  const most = Math.max(...counts.slice(0, NAMES).map(({ characters: kept }) => kept))
  const id = `${key}-title`
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" class="number">Documents</th>
          <th scope="col" class="number">Characters kept</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${counts.slice(0, NAMES).map(
          ({ name, documents, characters: kept }) =>
            html`<tr>
              <th scope="row">
                ${linkTo(name, {
                  query: `${key}=${encodeURIComponent(name)}`,
                  linked,
                })}
              </th>
              <td class="number">${figure(documents)}</td>
              <td class="number">${figure(kept)}</td>
              <td class="drawn">${rowBar(kept, most, 'ink-kept')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${moreThan(counts.length, NAMES, 'more names')}
  </section>`
}

function moreThan(count: number, listed: number, name: string): Html {
  return count > listed ? html`<p class="rest">${figure(count - listed)} ${name} more</p>` : html``
}

/** Text as a link to the list of these articles, if the page has articles. */
export function linkTo(
  text: string,
  { query, linked }: { readonly query: string; readonly linked: boolean },
): Html {
  return linked ? html`<a href="#articles${query === '' ? '' : `?${query}`}">${text}</a>` : html`${text}`
}
