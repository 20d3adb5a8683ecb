/**
 * The overview of a run: what was read, what came out, what was removed and by which rule, and what a person
 * should look at.
 */
import { partedBar } from './charts.ts'
import { stageClass } from './colours.ts'
import { figure, percent } from './figures.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { countTable, linkTo, losses, rulesTable } from './overview-tables.ts'
import type { Remark, Overview } from './tally.ts'

export interface Telling {
  readonly title: string
  readonly version: string
  /** Whether the page has the articles. If so, figures link to them. */
  readonly linked: boolean
  /** The range of documents on this page, if there are several pages. */
  readonly range?: string
  /** The list of pages, if this is the entry to several. */
  readonly pages?: Html
}

export function overviewHtml(overview: Overview, telling: Telling): Html {
  const { linked } = telling
  const { documents, statuses } = overview
  const kicker = [
    telling.title,
    ...(telling.range === undefined ? [] : [telling.range]),
    `copydesk ${telling.version}`,
  ]
  return html`<header class="lead">
      <p class="kicker">${kicker.join(' · ')}</p>
      <h1>
        ${counted(statuses.canonical, 'story', 'stories')} from ${counted(documents, 'document', 'documents')}
      </h1>
      ${headline(overview, linked)}
    </header>
    ${telling.pages ?? ''} ${characters(overview)}
    <div class="columns">
      <div>${rulesTable(overview, linked)} ${losses(overview, linked)}</div>
      <div>
        ${notedList('Set aside', overview.aside, { more: overview.statuses.aside, linked, filter: 'status=aside' })}
        ${notedList('Warnings', overview.warnings, { more: 0, linked, filter: '' })}
        ${countTable('Languages', overview.languages, { key: 'language', linked })}
        ${countTable('Sites and folders', overview.sites, { key: 'site', linked })}
      </div>
    </div>
    ${siteLines(overview)}`
}

function headline({ documents, statuses }: Overview, linked: boolean): Html {
  const parts = [
    { value: documents, name: 'documents in', query: '' },
    { value: statuses.canonical, name: 'stories out', query: 'status=canonical' },
    { value: statuses.copy, name: 'copies folded', query: 'status=copy' },
    { value: statuses.empty, name: 'empty', query: 'status=empty' },
    { value: statuses.aside, name: 'set aside', query: 'status=aside' },
  ]
  return html`<dl class="figures">
    ${parts.map(
      ({ value, name, query }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${linkTo(figure(value), { query, linked: linked && value > 0 })}</dd>
        </div>`,
    )}
  </dl>`
}

function characters({ kept, removed, stages }: Overview): Html {
  const slices = [
    { name: 'kept', colour: 'ink-kept', value: kept },
    ...stages.map(({ name, characters: value }) => ({ name, colour: stageClass(name), value })),
  ]
  if (kept + removed === 0) return html``
  return html`<section class="characters" aria-labelledby="characters-title">
    <h2 id="characters-title">
      Of every 100 characters ${percent(kept, kept + removed).replace(' %', '')} stayed
    </h2>
    ${partedBar('Characters kept, and removed by each stage', slices)}
  </section>`
}

interface Listing {
  readonly more: number
  readonly linked: boolean
  readonly filter: string
}

function notedList(title: string, noted: readonly Remark[], { more, linked, filter }: Listing): Html {
  if (noted.length === 0) return html``
  const rest =
    more > noted.length
      ? html`<p class="rest">${linkTo(`All ${figure(more)}`, { query: filter, linked })}</p>`
      : ''
  return html`<section>
    <h2>${title}</h2>
    <ul class="noted">
      ${noted.map(
        ({ id, text }) =>
          html`<li>${linkTo(id, { query: `id=${encodeURIComponent(id)}`, linked })}<span>${text}</span></li>`,
      )}
    </ul>
    ${rest}
  </section>`
}

function siteLines({ siteLines: sites }: Overview): Html {
  if (sites.length === 0) return html``
  return html`<section class="learned" aria-labelledby="learned-title">
    <h2 id="learned-title">What each site repeats</h2>
    <p class="explained">
      Lines that <i>repeated-lines</i> found around many stories of one site, and on how many pages it took
      them out.
    </p>
    <div class="sites">
      ${sites.map(
        ({ site, lines, more }) =>
          html`<section>
            <h3>${site === '' ? 'no site named' : site}</h3>
            <ol>
              ${lines.map(
                ({ text, pages }) =>
                  html`<li>
                    <span class="count">${figure(pages)} ×</span> <span dir="auto">${text}</span>
                  </li>`,
              )}
            </ol>
            ${more > 0 ? html`<p class="rest">and ${figure(more)} more</p>` : ''}
          </section>`,
      )}
    </div>
  </section>`
}

function counted(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`
}
