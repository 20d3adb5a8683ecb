/** The place in the report that an address names: `#articles?rule=…`, `#article/12?row=4`, `#story/3/1`. */

export interface Place {
  readonly view: string
  readonly numbers: readonly number[]
  readonly query: ReadonlyMap<string, string>
}

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [view = '', ...rest] = path.split('/')
  const found = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(query)) found.set(key, value)
  return { view: view === '' ? 'overview' : view, numbers: rest.map(Number), query: found }
}

/** The address of a place. Empty values are left out. */
export function hashOf(view: string, query: Readonly<Record<string, string>>): string {
  const wanted = Object.entries(query).filter(([, value]) => value !== '')
  if (wanted.length === 0) return `#${view}`
  return `#${view}?${new URLSearchParams(wanted).toString()}`
}
