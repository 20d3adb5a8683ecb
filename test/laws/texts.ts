/** Texts for the laws: dumps made of article lines, junk lines and whatever characters there are. */
import fc from 'fast-check'

const prose = [
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it from its piles.',
  'Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.',
  '“We were told it would take three years,” she said. “It took one, and it cost a third of what they asked for.”',
  'Engineers from the county drove 214 new piles into the seabed and tied them to the old stone quay with steel beams.',
  'Fishermen, who had landed their catch in Arnesund since last spring, greeted the vote with horns.',
]
const junk = [
  'We use cookies to give you the best experience. Accept all',
  'Share on Facebook',
  'Related Articles',
  'Leave a Comment',
  '© 2026 Lindholm Courier. All rights reserved.',
  'Subscribe to our newsletter',
  '* * *',
  'Back to top',
]
const strange = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Ã©tÃ© â€œhelloâ€\u009d',
    'A\u0301B\u0308',
    '\u200b\u200d\ufeff',
    '&amp;nbsp; &lt;b&gt;',
    '東京で火曜日に開かれた会議。',
    '- 1 - 2 -',
  ),
)

/** Lines with newlines between; some repeat, some are wild. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...prose), fc.constantFrom(...junk), strange, fc.constant('')), {
    maxLength: 24,
  })
  .map((lines) => lines.join('\n'))

/** A page around such lines. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'blockquote', 'pre', 'span'),
      fc.oneof(fc.constantFrom(...prose), fc.constantFrom(...junk), strange),
    ),
    {
      maxLength: 24,
    },
  )
  .map(
    (parts) =>
      `<!doctype html><title>Pier reopens | Courier</title><body>${parts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('')}`,
  )
