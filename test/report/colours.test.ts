/** Every stage that takes text has a colour of its own, by day and by night. */
import { expect, it } from 'vitest'
import { stageClass } from '../../src/report/colours.ts'
import { paperStyle } from '../../src/report/style/paper.ts'
import { order } from '../../stages/order.ts'

const taking = order.map(({ name }) => name).filter((name) => name !== 'common-lines')

it.each(taking)('%s has one', (name) => {
  expect(stageClass(name)).toBe(`ink-${name}`)
  expect(paperStyle.split(`--${name}: #`)).toHaveLength(3)
  expect(paperStyle).toContain(`.ink-${name} { --stage: var(--${name}) }`)
})
it('no two have the same', () => {
  const colours = [...paperStyle.matchAll(/--(?:[a-z]+-)*[a-z]+: (#[0-9a-f]{6})/g)].map(
    ([, colour]) => colour,
  )
  const own = taking.flatMap((name) =>
    [...paperStyle.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour),
  )
  expect(colours.length).toBeGreaterThan(own.length)
  expect(new Set(own).size).toBe(own.length)
})
