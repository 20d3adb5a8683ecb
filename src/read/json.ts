/** JSON as it is found: what it holds, and what of it is a record. */

export type Parsed = { readonly [name: string]: unknown }

export function isRecord(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
