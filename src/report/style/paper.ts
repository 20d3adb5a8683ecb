/**
 * Colours and type. The colours of the stages have a contrast of 4.5 to 1 in the light and the dark theme.
 */

export const paperStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfbf7; --ink: #1f1c19; --quiet: #615b52; --hair: #ddd6c9; --wash: #f4efe5; --accent: #a5281b; --kept: #4a4640;
  --tidy: #55660a; --describe: #006475; --boilerplate: #a5281b; --main-content: #8f5300; --not-articles: #6b4a2b; --repeated-lines: #6a3fa0;
  --leftovers: #95285f; --over-removal: #38509a; --duplicates: #22683b; --other: #5c5650;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Cambria, Georgia, 'Liberation Serif', serif;
  --sans: 'Avenir Next', 'Source Sans 3', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
  --narrow: 'Avenir Next Condensed', 'Roboto Condensed', 'Arial Narrow', 'Liberation Sans Narrow', var(--sans);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191714; --ink: #e9e3d8; --quiet: #a8a092; --hair: #3a362f; --wash: #24211c; --accent: #f08a7b; --kept: #b9b1a3;
    --tidy: #b7c652; --describe: #5cc0d2; --boilerplate: #f08a7b; --main-content: #e2a850; --not-articles: #cdb08a; --repeated-lines: #bda3ee;
    --leftovers: #e894c2; --over-removal: #a5b7f2; --duplicates: #7fcb99; --other: #b5ada0;
  }
}
.ink-tidy { --stage: var(--tidy) } .ink-describe { --stage: var(--describe) } .ink-boilerplate { --stage: var(--boilerplate) }
.ink-main-content { --stage: var(--main-content) } .ink-not-articles { --stage: var(--not-articles) } .ink-repeated-lines { --stage: var(--repeated-lines) }
.ink-leftovers { --stage: var(--leftovers) } .ink-over-removal { --stage: var(--over-removal) }
.ink-duplicates { --stage: var(--duplicates) } .ink-other { --stage: var(--other) }
.ink-kept { --stage: var(--kept) } .ink-lost { --stage: var(--accent) }
rect { fill: var(--stage) }
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 6rem 0 3rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--serif); overflow-wrap: break-word }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; min-width: 0 }
ul, ol { list-style: none }
h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.6rem); line-height: 1.12; font-weight: 700; text-wrap: balance; letter-spacing: -0.01em }
h2 { font-size: 1.25rem; line-height: 1.2; font-weight: 700 }
h3 { font: 700 .875rem/1.3 var(--sans) }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: var(--hair) }
a:hover { text-decoration-color: currentcolor }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 1px }
h1:focus, main:focus { outline: 0 }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: fixed; z-index: 9; top: .5rem; left: .5rem; padding: .5rem 1rem; background: var(--paper); border: 1px solid var(--ink) }
.count, .number, .id, .origin { font-family: var(--narrow); font-variant-numeric: tabular-nums lining-nums; color: var(--quiet) }
.count, .id, .origin { font-size: .875rem }
.number { text-align: right; white-space: nowrap }
mark { background: color-mix(in srgb, var(--main-content) 22%, transparent); color: inherit }
.masthead { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: baseline; padding: .6rem max(1rem, calc(50vw - 39rem)) .5rem; border-bottom: 1px solid var(--ink); background: var(--paper) }
.masthead .name { font-weight: 700; font-size: 1.25rem; font-style: italic; letter-spacing: -.01em }
.masthead nav { display: flex; flex-wrap: wrap; gap: 0 1.4rem; font: .9375rem/2 var(--sans) }
.masthead nav a { text-decoration: none; border-bottom: 2px solid transparent; color: var(--quiet) }
.masthead nav a:hover { color: var(--ink) }
.masthead nav [aria-current] { color: var(--ink); border-color: var(--accent); font-weight: 600 }
main { padding: 1.4rem max(1rem, calc(50vw - 39rem)) 5rem; min-height: 80vh }
.noscript { padding: 1rem max(1rem, calc(50vw - 39rem)) }
.scroll { overflow-x: auto }
`
