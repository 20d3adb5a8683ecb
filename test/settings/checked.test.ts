/** Settings: defaults where nothing is told, a clear answer where something is wrong. */
import { describe, expect, it } from 'vitest'
import { gateHit, parseGates } from '../../src/gate.ts'
import { checked } from '../../src/settings.ts'
import type { Options } from '../../src/settings.ts'

const counts = { read: 40, canonical: 30, copy: 3, empty: 2, aside: 5, 'over-removal': 3 }

describe('checked', () => {
  it('fills in what is not told', () => {
    const told = checked({ captions: 'keep' })
    expect(told.settings).toMatchObject({ captions: 'keep', rewrites: 'fold', dom: 'lean' })
    expect(told.formats).toEqual(['txt'])
    expect(told.maxSize).toBe(20_000_000)
  })
  it.each([
    [{ captoins: 'keep' }, /captoins: no such setting; did you mean captions\?/],
    [{ dom: 'happy' }, /dom: must be one of lean, jsdom/],
    [{ jobs: -1 }, /jobs/],
    [{ formats: [] }, /formats/],
    [{ failOn: 'aside=3' }, /--fail-on aside=3: not a gate; write aside>10%/],
    [{ withoutStages: ['tidi'] }, /withoutStages: no stage tidi; did you mean tidy\?/],
    [{ withoutRules: ['en/share-onn'] }, /withoutRules: no rule en\/share-onn; did you mean en\/share-on\?/],
    [{ withoutRules: ['zz/nothing-like-it'] }, /no rule zz\/nothing-like-it; copydesk rules lists them/],
    [{ withoutRules: ['main-content/outside'] }, /turn off main-content with withoutStages/],
    [{ trust: { titl: ['meta'] } }, /trust\.titl: no such key; did you mean title\?/],
    [{ trust: { title: 'meta' } }, /trust\.title: must be a list, as \[/],
    [{ trust: { title: ['jsonld'] } }, /trust\.title\.0: no such source; did you mean json-ld\?/],
    [{ trust: { title: ['meta', 'og:title'] } }, /trust\.title\.1: no such source; known are record, /],
    [{ layout: 'sideways' }, /layout: must be one of mirror, flat, by-site, by-date/],
    [{ overRemoval: 2 }, /overRemoval/],
    [{ asOf: '7 March 2026' }, /asOf: must be a day as 2026-03-07/],
    [{ asOf: 'yesterday' }, /^asOf: must be a day as 2026-03-07, or a time with its zone$/],
    [{ asOf: '2026-13-07' }, /asOf: must be a day/],
    [{ asOf: '2026-02-30' }, /asOf: must be a day of the calendar/],
    [{ jobs: 1.5 }, /jobs: must be a whole number/],
    [{ jobs: 257 }, /jobs: must be at most 256/],
    [{ jobs: -1 }, /jobs: must be at least 0/],
    [{ deadline: 0 }, /deadline: must be more than 0/],
    [{ formats: [] }, /formats: must name at least 1/],
    [{ keepCopies: 'yes' }, /keepCopies: must be true or false/],
    [{ jobs: '3' }, /jobs: must be a number/],
  ])('refuses %j and names the mend', (options, message) => {
    const wrong: Options = JSON.parse(JSON.stringify(options))
    expect(() => checked(wrong)).toThrow(message)
  })
})

describe('gates', () => {
  it.each([
    ['aside>10%', 'aside>10%'],
    ['aside>15%', undefined],
    ['aside>4', 'aside>4'],
    ['aside>5', undefined],
    ['aside>50%,empty>1', 'empty>1'],
    ['over-removal>5%', 'over-removal>5%'],
    ['over-removal>3', undefined],
    ['none', undefined],
  ])('%s on 5 of 40 aside, 2 empty: %s', (text, hit) => {
    expect(gateHit(parseGates(text), counts)?.text).toBe(hit)
  })
})
