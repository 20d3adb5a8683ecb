/** Which blocks are of the article at all: a learned model judges each in its surroundings; where it doubts, the text stays. */
import type { Drop } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { judge, KEEP, KEEP_LONG } from './main-content/model.ts'
import { look } from './main-content/view.ts'

export const mainContent: DocumentStage = {
  name: 'main-content',
  scope: 'document',
  mark: (article) => {
    if (article.blocks.length === 0) return []
    const view = look(article)
    const { chances, reasons } = judge(view)
    const marks: Drop[] = []
    for (const { n, fate } of article.blocks) {
      const chance = chances[n] ?? 1
      if (fate !== 'kept' || chance >= (view.around.long[n] === 1 ? KEEP_LONG : KEEP)) continue
      marks.push({
        does: 'drop',
        rule: 'main-content/outside',
        block: n,
        saw: `probability ${chance}: ${reasons(n).join('; ')}`,
      })
    }
    return marks
  },
}
