/** Makes the marks for fields, from a block of the text or a tag of the page. */
import type { Block } from '../../kit/article.ts'
import type { Name } from '../../kit/mark.ts'
import type { TagValue } from './tags.ts'

/** Characters of the evidence that are shown: a line of the head is seldom longer. */
const QUOTED = 120

/** A field from a block. `whole`: the block says nothing else, and becomes the field. */
export function namedIn({ n, text }: Block, said: Said & { readonly whole?: boolean }): Name {
  const { field, value, rule, whole = false } = said
  const name = { does: 'name', field, value, source: 'text', rule, saw: quoted(text), block: n } as const
  return whole ? { ...name, whole } : name
}

/** A field from a tag. */
export function namedBy({ name, value: all, source }: TagValue, { field, value, rule }: Said): Name {
  return { does: 'name', field, value, source, rule, saw: quoted(`${name}: ${all}`) }
}

export function quoted(text: string): string {
  return text.slice(0, QUOTED)
}

type Said = Pick<Name, 'field' | 'value' | 'rule'>
