/** Values of fields in the shapes that dumps write them. */
import { expect, it } from 'vitest'
import { valuesOf } from '../../src/read/records/field-values.ts'

it.each([
  ["['Edda Brink', 'Max Roe']", ['Edda Brink', 'Max Roe']],
  ["['Edda Brink', 'Sean O\\'Hara']", ['Edda Brink', "Sean O'Hara"]],
  ['["Sean O\'Hara"]', ["Sean O'Hara"]],
])('a list as Python prints it: %s', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})
