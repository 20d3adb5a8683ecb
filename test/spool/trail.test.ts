/** A trail that is packed for the spool comes back the same. */
import { describe, expect, it } from 'vitest'
import { packedTrail, unpackedTrail } from '../../src/spool/trail.ts'
import type { Said } from '../../src/pipeline.ts'

const trail: readonly Said[] = [
  { stage: 'tidy', marks: [{ does: 'join', block: 4, glue: ' ', rule: 'tidy/wrapped', saw: 'the ferry' }] },
  {
    stage: 'boilerplate',
    marks: [
      { does: 'drop', block: 1, rule: 'en/share', saw: 'Share this' },
      { does: 'guard', block: 2, rule: 'own/kept', saw: 'The ferry to Lindholm' },
      { does: 'drop', block: 9, rule: 'en/rights', saw: '"All" rights' },
      { does: 'drop', block: 7, rule: 'en/share', saw: 'Share' },
    ],
  },
  { stage: 'leftovers', marks: [] },
]

describe('a packed trail', () => {
  it('is the same again, in its order', () => {
    expect(unpackedTrail(JSON.parse(JSON.stringify(packedTrail(trail))))).toEqual(trail)
  })
  it('writes each rule once', () => {
    expect(packedTrail(trail).rules).toEqual(['en/share', 'en/rights'])
  })
  it('says which rule is missing', () => {
    const { said } = packedTrail(trail)
    expect(() => unpackedTrail({ rules: [], said })).toThrow(/no rule 0; there are 0/)
  })
})
