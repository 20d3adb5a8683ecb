/** Style of the overview: figures, the divided bar, tables with a bar in each row. */

export const overviewStyle = `
.lead { margin-bottom: 1.6rem }
.kicker { font: .875rem/1.4 var(--sans); color: var(--quiet); margin-bottom: .35rem }
.figures { display: flex; flex-wrap: wrap; gap: .6rem 0; margin-top: 1.1rem; border-block: 1px solid var(--hair) }
.figures div { flex: 1 1 7rem; display: flex; flex-direction: column-reverse; padding: .55rem 1rem .6rem 0 }
.figures div + div { padding-left: 1rem; border-left: 1px solid var(--hair) }
.figures dt { font: .875rem/1.3 var(--sans); color: var(--quiet) }
.figures dd { font-size: 1.9rem; line-height: 1.15; font-variant-numeric: lining-nums }
.figures a { text-decoration: none }
.figures a:hover { text-decoration: underline }
.characters { margin-bottom: 2.4rem }
.parted svg { display: block; width: 100%; height: 1.6rem; margin: .6rem 0 .5rem }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; font: .9375rem/1.6 var(--sans) }
.swatch { display: inline-block; width: .7em; height: .7em; margin-right: .35em; background: var(--stage) }
@media (min-width: 60rem) { .columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 3rem } }
.columns section { margin-bottom: 2.2rem }
.wide { margin-bottom: 2.2rem }
.overview section > h2 { padding-bottom: .35rem; border-bottom: 1px solid var(--ink) }
.characters > h2 { border: 0 !important }
table { width: 100%; border-collapse: collapse; font: .9375rem/1.35 var(--sans) }
th, td { padding: .32rem .8rem .32rem 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--hair); font-weight: 400 }
th:last-child, td:last-child { padding-right: 0 }
thead th, thead td { font-size: .8125rem; color: var(--quiet); vertical-align: bottom }
.number { text-align: right }
.drawn { width: 22%; min-width: 4rem; padding-top: .72rem; vertical-align: top }
.bar { display: block; width: 100%; height: .5rem }
.rules { table-layout: fixed }
.rules thead th { width: 5.2rem } .rules thead th:first-child { width: auto } .rules .drawn, .rules thead td { width: 18%; min-width: 0 }
details summary { padding: .5rem 0; font: .9375rem/1.4 var(--sans); color: var(--quiet); cursor: pointer }
.example { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: italic .9375rem/1.35 var(--serif); color: var(--quiet) }
.rest { font: .875rem/1.6 var(--sans); color: var(--quiet); padding-top: .3rem }
.noted li { padding: .32rem 0; border-bottom: 1px solid var(--hair); font: .9375rem/1.35 var(--sans) }
.noted span { display: block; color: var(--quiet) }
.learned { margin-top: 2.4rem }
.explained { color: var(--quiet); font-size: 1rem; max-width: 42rem; padding: .5rem 0 .9rem }
.sites { columns: 22rem auto; column-gap: 3rem }
.sites section { break-inside: avoid; padding-bottom: 1.2rem }
.sites li { display: grid; grid-template-columns: 3.2rem 1fr; gap: .4rem; font-size: 1rem; line-height: 1.35; padding: .18rem 0 }
.sites .count { text-align: right }
.pages { columns: 22rem auto; column-gap: 3rem; padding-top: .5rem }
@media (max-width: 40rem) {
  .figures div { flex-basis: 45%; padding-left: 0 !important; border: 0 !important }
  .drawn, thead td, .rules .blocks { display: none }
  th, td { padding-right: .5rem; overflow-wrap: anywhere }
  .number { overflow-wrap: normal }
}
`
