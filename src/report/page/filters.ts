/**
 * The filters of the list of articles: words, site, language, status, rule. They are part of the address, so
 * that Back restores them.
 */
import type { ListedDocument, Index } from '../data.ts'
import { figure } from '../figures.ts'
import { make } from './make.ts'

export interface Filter {
  readonly words: string
  readonly site: string
  readonly language: string
  readonly status: string
  readonly rule: string
  /** The id of one document, set by a link in the overview. */
  readonly id: string
}

export interface FilterBar {
  readonly element: HTMLElement
  readonly set: (filter: Filter) => void
}

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  canonical: 'story',
  copy: 'copy',
  empty: 'empty',
  aside: 'set aside',
}

export function filterOf(query: ReadonlyMap<string, string>): Filter {
  const value = (key: string): string => query.get(key) ?? ''
  return {
    words: value('words'),
    site: value('site'),
    language: value('language'),
    status: value('status'),
    rule: value('rule'),
    id: value('id'),
  }
}

/** Indexes of the articles that pass all filters except the words. */
export function narrowed({ articles, rules }: Index, filter: Filter): readonly number[] {
  const rule = rules.findIndex(({ id }) => id === filter.rule)
  const passes = (entry: ListedDocument): boolean =>
    (filter.site === '' || entry.site === filter.site) &&
    (filter.language === '' || entry.language === filter.language) &&
    (filter.status === '' || entry.status === filter.status) &&
    (filter.id === '' || entry.id === filter.id) &&
    (filter.rule === '' || entry.rules.includes(rule))
  return articles.flatMap((entry, n) => (passes(entry) ? [n] : []))
}

/** Milliseconds after the last key before the search begins. */
const PAUSE = 150

export function openFilterBar(index: Index, onChange: (filter: Filter) => void): FilterBar {
  const { articles, rules } = index
  const words = make('input', [], {
    type: 'search',
    id: 'words',
    placeholder: 'a title, or any words of a text',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const selects = {
    site: select('Site', counted(articles.map(({ site }) => site))),
    language: select('Language', counted(articles.map(({ language }) => language))),
    status: select('Status', counted(articles.map(({ status }) => status)), STATUS_WORDS),
    rule: select(
      'Rule',
      counted(articles.flatMap((entry) => entry.rules.map((rule) => rules[rule]?.id ?? ''))),
    ),
  }
  const clear = make('button', ['Clear'], { type: 'button' })
  let id = ''
  let timer = 0

  const filter = (): Filter => ({
    words: words.value,
    site: selects.site.value,
    language: selects.language.value,
    status: selects.status.value,
    rule: selects.rule.value,
    id,
  })
  const set = (next: Filter): void => {
    if (words.value !== next.words) words.value = next.words
    for (const key of ['site', 'language', 'status', 'rule'] as const) selects[key].value = next[key]
    id = next.id
  }
  const changed = (): void => {
    id = ''
    onChange(filter())
  }
  words.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(changed, PAUSE)
  })
  for (const one of Object.values(selects)) one.addEventListener('change', changed)
  clear.addEventListener('click', () => {
    set(filterOf(new Map()))
    changed()
    words.focus()
  })
  const labels = Object.entries(selects).map(([name, one]) => labelled(name, one))
  const element = make('div', [labelled('Find', words), ...labels, clear], {
    class: 'filters',
    role: 'search',
  })
  return { element, set }
}

function labelled(name: string, control: HTMLElement): HTMLElement {
  return make('label', [make('span', [name.charAt(0).toUpperCase() + name.slice(1)]), control], {
    class: `filter-${name.toLowerCase()}`,
  })
}

function select(
  name: string,
  counts: readonly (readonly [string, number])[],
  words: Readonly<Record<string, string>> = {},
): HTMLSelectElement {
  const options = counts.map(([value, count]) =>
    make('option', [`${words[value] ?? value} (${figure(count)})`], { value }),
  )
  return make('select', [make('option', ['all'], { value: '' }), ...options], { 'aria-label': name })
}

/** Each value with its count, most first. */
function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
