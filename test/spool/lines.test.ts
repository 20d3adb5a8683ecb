/** The spool's lines: what goes in comes out, by number, also while more is written. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openLines } from '../../src/spool/lines.ts'

it('gives every line back, whatever stands in it and whenever it is asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-lines-'))
  const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constant('x'.repeat(300_000)))
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const lines = openLines<string>(join(folder, 'some.ndjson'))
      for (const [n, text] of values.entries()) {
        expect(lines.add(text)).toBe(n)
        expect(lines.at(n)).toBe(text)
      }
      expect(values.map((_, n) => lines.at(n))).toEqual(values)
      expect([...lines.each()]).toEqual(values)
      expect(() => lines.at(values.length)).toThrow(/no line/)
      lines.close()
    }),
    { numRuns: 20 },
  )
})
