/** Articles that try to run something, or to break out of where they are put. */
import type { MadeUp } from './runs.ts'
import { dropped } from './runs.ts'

const ATTACKS = [
  '<script>window.owned = 1</script>',
  '</script><script>window.owned = 2</script>',
  '<!--<script>window.owned = 3</script>-->',
  ']]><img src=x onerror="window.owned = 4">',
  '"><svg onload=window.owned=5>',
  "' onmouseover='window.owned = 6",
  '</title></style><iframe srcdoc="<script>parent.owned = 7</script>"></iframe>',
  '\u2028window.owned = 8\u2029${window.owned = 8}`',
  '<a href="javascript:window.owned = 9">read on</a>',
  'turned \u202e round \u2066 and \u001b[31m red',
  '&lt;script&gt;window.owned = 10&lt;/script&gt; &amp;amp;',
]

/** Every attack as a title, a paragraph, a removed line, a rule, what it saw, and an id. */
export function hostileArticles(): readonly MadeUp[] {
  return ATTACKS.map((attack, n) => ({
    id: `${n} ${attack}`.slice(0, 60).replaceAll('/', '∕'),
    title: attack,
    paragraphs: ATTACKS,
    removals: ATTACKS.map((text, block) =>
      dropped(block, text, { rule: `any/${attack}`, stage: attack, saw: `saw ${attack}` }),
    ),
  }))
}
