/** The list of stories that have copies. */
import type { StoryEntry } from '../data.ts'
import { figure } from '../figures.ts'
import { openList } from './list.ts'
import { make } from './make.ts'
import type { Store } from './store.ts'

export function openStories(section: HTMLElement, { index }: Store): { readonly show: () => void } {
  const numbered = index.stories.map((story, number) => ({ ...story, number }))
  const list = openList<(typeof numbered)[number]>('Stories', storyLink)
  const count = make('p', [`${figure(numbered.length)} stories came more than once`], { class: 'found' })
  section.append(make('h1', ['Stories'], { class: 'unseen' }), count, list.element)
  return { show: () => list.show(numbered) }
}

function storyLink({
  number,
  id,
  title,
  copies,
  relations,
}: StoryEntry & { readonly number: number }): HTMLAnchorElement {
  const name = make('span', [title === '' ? id : title], { class: 'title', dir: 'auto' })
  const about = make(
    'span',
    [make('span', [relations.join(', ')], { class: 'status' }), make('span', [id], { class: 'id' })],
    { class: 'about' },
  )
  const many = make('span', [`${figure(copies)} ${copies === 1 ? 'copy' : 'copies'}`], { class: 'lost' })
  return make('a', [name, about, many], { href: `#story/${number}`, class: 'entry' })
}
