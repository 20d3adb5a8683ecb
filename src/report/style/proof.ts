/** Style of an article or story in two columns, with notes in the margin. */

export const proofStyle = `
.steps { display: flex; gap: 1.4rem; padding-bottom: 1rem; font: .9375rem/1.4 var(--sans) }
.facts, .shared { font: .9375rem/1.5 var(--sans); color: var(--quiet); margin-top: .5rem }
.facts .lost { display: inline-block; margin-left: 1rem }
.facts .lost .bar { display: inline-block; width: 6rem; margin-right: .5rem }
.fields { display: flex; flex-wrap: wrap; gap: .1rem 1.8rem; margin-top: .5rem; font: .9375rem/1.5 var(--sans) }
.fields div { display: flex; gap: .5rem; align-items: baseline; min-width: 0 }
.fields dt { color: var(--quiet) }
.fields dd { overflow-wrap: anywhere }
.notes { margin-top: .6rem; padding-left: .8rem; border-left: 3px solid var(--accent); font: .9375rem/1.5 var(--sans) }
.stages { display: flex; flex-wrap: wrap; gap: 0 1.4rem; align-items: baseline; padding: .5rem 0; border-block: 1px solid var(--hair); font: .9375rem/1.9 var(--sans) }
.stages legend { float: left; padding: 0 1.4rem 0 0; color: var(--quiet) }
.stages label { cursor: pointer }
.stages input { accent-color: var(--ink); margin: 0 .45rem 0 0; vertical-align: -.05em }
.source-note { padding-top: .7rem; font: .9375rem/1.45 var(--sans); color: var(--quiet); max-width: 46rem }
.proof { margin-top: 1.1rem }
.row-heads, .row-kept, .row-gone, .row-field, .row-facing { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 3rem }
.row-heads { border-bottom: 1px solid var(--ink); margin-bottom: .7rem }
.row-heads h2 { padding-bottom: .3rem; font-size: 1.0625rem }
.row-kept { padding: .38rem 0; scroll-margin: 5rem }
.row-kept p, .row-facing p { white-space: pre-line; hyphens: auto }
.row-kept .was { padding-left: .85rem; color: var(--quiet) }
del { color: var(--accent); text-decoration-thickness: 1px; background: color-mix(in srgb, var(--accent) 10%, transparent) }
ins { text-decoration: none; color: var(--duplicates) }
.edits { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-top: .1rem; font: .8125rem/1.4 var(--sans); color: var(--quiet) }
.edits .rule { display: inline; white-space: nowrap }
.rule { color: var(--stage, var(--quiet)); font-family: var(--sans) }
.row-field { padding: .3rem 0; color: var(--quiet) }
.row-field .was { padding-left: .85rem }
.taken { font: italic 1rem/1.5 var(--serif) }
.taken::before { content: '→ ' }
.row-gone { position: relative; padding: 1px 0 }
.row-gone .gone { padding: .12rem .6rem .12rem .7rem; border-left: .15rem solid var(--stage); background: color-mix(in srgb, var(--stage) 9%, transparent); font: .9375rem/1.4 var(--sans); color: var(--ink); cursor: help }
.row-gone .gone p { white-space: pre-line; overflow-wrap: anywhere }
.row-gone:hover .gone, .row-gone .gone:focus { background: color-mix(in srgb, var(--stage) 20%, transparent) }
.sought .gone { outline: 2px solid var(--stage); outline-offset: 1px }
.row-kept.sought { background: var(--wash); outline: 0 }
.why > .rule { font-size: .875rem; line-height: 1.7 }
.why > .again { visibility: hidden }
.card { display: none; position: absolute; z-index: 2; top: 0; left: calc(50% + 1.5rem); right: 0; padding: .3rem .8rem .55rem; background: var(--paper); border: 1px solid var(--stage); border-left-width: .25rem; font: .875rem/1.45 var(--sans) }
.row-gone:hover .card, .row-gone:focus-within .card { display: block }
.row-gone.quiet .card { display: none }
.card dt { padding-top: .25rem; color: var(--quiet) }
.card dt b { color: var(--stage) }
.card dd { overflow-wrap: anywhere; max-height: 8.7em; overflow: hidden }
.card .where, .card .all { color: var(--quiet) }
.card .all { display: inline-block }
.copies { margin-bottom: 1.4rem }
.copies th .id, .copies td.id { display: block; overflow-wrap: anywhere }
.copies td.id { display: table-cell }
.copies [aria-current] { font-weight: 700; text-decoration-color: var(--accent); text-decoration-thickness: 2px }
.row-facing { padding: .38rem 0 }
.facing mark { background: color-mix(in srgb, var(--duplicates) 15%, transparent); cursor: pointer }
.facing .fellow { background: color-mix(in srgb, var(--duplicates) 42%, transparent) }
.facing-rows { padding-top: .5rem }
@media (max-width: 48rem) {
  .row-heads, .row-kept, .row-gone, .row-field { grid-template-columns: minmax(0, 1fr) }
  .row-heads h2 + h2 { display: none }
  .row-kept .was { display: none }
  .row-field { grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem }
  .row-gone { padding: 0 }
  .why { padding-left: .85rem }
  .why > .again { display: none }
  .card { position: static; margin: .2rem 0 .5rem }
  .row-facing, .facing .row-heads { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 1rem; font-size: .9375rem; line-height: 1.4 }
  .facing .row-heads h2 + h2 { display: block }
}
`
