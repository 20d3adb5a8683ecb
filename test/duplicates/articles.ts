/** Made-up articles for the tests of copies. */
import type { Article } from '../../stages/kit/article.ts'
import type { FieldName } from '../../stages/kit/mark.ts'

export const BRIDGE = [
  'The town council of Ashmere voted on Tuesday to close the Tolley Bridge to lorries from October, after engineers found cracks in two of its iron piers.',
  'The bridge, built in 1887 by Harriet Tolley, carries about 4,200 vehicles a day across the Senn and is the only crossing within nine miles.',
  '"We would rather explain a detour than a funeral," said Jonas Abbott, who chairs the works committee. He put the cost of the repair at 3.4 million crowns.',
  'Shopkeepers on the eastern bank had asked for the closure to be put off until after the harvest fair, when most of their yearly trade is done.',
  'Engineers from the firm of Quill and Daughters first noticed the damage in May, when a diver inspecting the eel traps reported rust as thick as a thumb.',
  'Lorries will be sent by way of Hexley, which adds forty minutes to the journey between the quarry and the railway yard at Dorsley Junction.',
]

export const HERON = [
  'A grey heron that has nested on the chimney of a bakery in Farnholt for six summers has raised four chicks this year, its most ever, wardens said.',
  'The bird, known to customers as the Inspector, leaves each morning before the first loaves are out and comes back with perch from the millpond.',
  '"She looks down at the queue as if we were late," said the baker, Edith Lomax, who has stopped lighting the second oven so that the nest stays cool.',
  'Ornithologists at the county museum think that the warmth of the bricks lets the heron lay two weeks earlier than others along the river.',
  'The wardens have put up a camera, and a school class writes down the hours at which the chicks are fed for a study to be printed in winter.',
]

export function article(
  id: string,
  paragraphs: readonly string[],
  fields: { readonly [field in FieldName]?: string } = {},
): Article {
  const blocks = paragraphs.map(
    (text, n) => ({ n, kind: 'paragraph', text, fate: 'kept', facts: { from: 0, to: 0, gap: 1 } }) as const,
  )
  const names = FIELDS.flatMap((field) => {
    const value = fields[field]
    return value === undefined
      ? []
      : [{ does: 'name', rule: 'test/named', saw: value, field, value, source: 'record' } as const]
  })
  return { id, form: 'text', language: 'en', blocks, tags: [], names, warnings: [] }
}

const FIELDS = ['title', 'byline', 'published', 'agency', 'source', 'site', 'url', 'canonical_url'] as const
