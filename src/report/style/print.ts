/** Style for printing: the current view, black on white, with every rule named. */

export const printStyle = `
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --hair: #bbb; --accent: #a5281b; --wash: #fff; --kept: #4a4640 }
  @page { margin: 16mm 14mm }
  body { font-size: 10pt; line-height: 1.35 }
  .masthead nav, .filters, .steps, .stages, .skip, .all, .noscript { display: none !important }
  .masthead, main { padding-left: 0; padding-right: 0 }
  main { padding-bottom: 0 }
  a { text-decoration: none }
  rect, .swatch, .gone, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  .row-kept, .row-gone, .row-facing, .entry, tr, .sites section { break-inside: avoid }
  h1, h2, h3, .row-heads { break-after: avoid }
  .card { display: none !important }
  .why > .again { visibility: visible }
  .list { height: auto !important }
  .list li { position: static; height: auto }
  .scroll { overflow: visible }
}
`
