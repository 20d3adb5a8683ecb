/** Style of the lists of articles and stories: a bar of filters, rows of one height. */

export const listStyle = `
.filters { position: sticky; z-index: 3; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .7rem 0; background: var(--paper); border-bottom: 1px solid var(--ink) }
.filters label { flex: 1 1 8rem; min-width: 0; font: .8125rem/1.3 var(--sans); color: var(--quiet) }
.filters .filter-find { flex: 3 1 16rem }
.filters span { display: block }
input[type=search], select, button { width: 100%; height: 2.3rem; padding: 0 .5rem; border: 1px solid var(--quiet); border-radius: 0; background: var(--paper); color: var(--ink); font: 1rem/1 var(--sans) }
button { width: auto; padding: 0 .9rem; cursor: pointer }
.found { padding: .6rem 0; font: .9375rem/1.4 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums }
.list { position: relative }
.list li { position: absolute; left: 0; right: 0; height: 3.9rem }
.entry { display: grid; grid-template: 'title lost' auto 'about lost' auto / 1fr 8.5rem; gap: .05rem 1.5rem; align-content: center; height: 100%; text-decoration: none; border-bottom: 1px solid var(--hair) }
.entry:hover { background: var(--wash) }
.entry:focus-visible { outline-offset: -2px }
.entry .title, .entry .about { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.entry .title { grid-area: title; font-size: 1.125rem; line-height: 1.3; font-weight: 600 }
.entry .about { grid-area: about; font: .875rem/1.35 var(--sans); color: var(--quiet) }
.entry .about > span + span::before, .facts > span + span:not(.lost)::before { content: '·'; padding: 0 .45em; color: var(--quiet) }
.entry .around { font: 1rem/1.3 var(--serif) }
.entry .lost { grid-area: lost; align-self: center; font: .875rem/1.3 var(--narrow); color: var(--quiet); text-align: right; font-variant-numeric: tabular-nums }
.entry .lost .bar { margin-top: .25rem }
.status { color: var(--ink) }
.status-copy { color: var(--duplicates) } .status-aside, .status-empty { color: var(--accent) }
.status.rule { color: var(--stage) }
@media (max-width: 40rem) {
  .filters { position: static }
  .filters label { flex-basis: 40% }
  .filters .filter-find { flex-basis: 100% }
  .list li { height: 5.2rem }
  .entry .about { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal }
  .entry .lost .word { display: none }
  .entry { grid-template-columns: 1fr 3.6rem; gap: .05rem .8rem }
}
`
