/** File names: safe everywhere, from the id alone, never two alike. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../src/write/names.ts'

describe('fileName', () => {
  it.each([
    ['2026/a.html', '2026/a.html'],
    ['A.html', '%41.html'],
    ['con.txt', '%63on.txt'],
    ['docs/nul', 'docs/%6Eul'],
    ['a?b:c', 'a%3Fb%3Ac'],
    ['dots./end. ', 'dots%2E/end.%20'],
    ['../up', '%2E%2E/up'],
    ['a//b', 'a/%2F/b'],
    ['a.txt/b', 'a%2Etxt/b'],
    ['dump.jsonl#https://alpha.example/x', 'dump.jsonl#https%3A/%2F/alpha.example/x'],
    ['100%', '100%25'],
    ['stra\u00dfe', 'stra\u00dfe'],
    ['cafe\u0301', 'cafe%CC%81'],
  ])('%s becomes %s', (id, name) => {
    expect(fileName(id)).toBe(name)
  })
  it('a long part is cut and keeps its own hash', () => {
    const [a, b] = [fileName('x'.repeat(400)), fileName(`${'x'.repeat(399)}y`)]
    expect(Buffer.byteLength(a)).toBeLessThanOrEqual(200)
    expect(a).not.toBe(b)
  })
  it('a path too long for a system is cut as a whole, and keeps its own hash', () => {
    const [a, b] = [fileName('a/'.repeat(3000)), fileName(`${'a/'.repeat(3000)}b`)]
    expect(Buffer.byteLength(a)).toBeLessThanOrEqual(200)
    expect(a).not.toContain('/')
    expect(a).not.toBe(b)
    expect(fileName('a/'.repeat(100) + 'b')).toBe('a/'.repeat(100) + 'b')
  })
  it('two ids never share a name, even where case does not count', () => {
    const id = fc.string({
      unit: fc.constantFrom('a', 'A', '/', '.', '%', '2', 'F', '\u00e9', 'e', '\u0301', ' ', ':'),
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b)
        expect(fileName(a).normalize('NFC').toLowerCase()).not.toBe(
          fileName(b).normalize('NFC').toLowerCase(),
        )
      }),
      { numRuns: 3000 },
    )
  })
})
