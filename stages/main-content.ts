/** Which blocks are of the article at all: a learned model judges each in its surroundings; where it doubts, the text stays. */
import type { Drop } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { judge, KEEP, KEEP_LONG } from './main-content/model.ts'
import { look } from './main-content/view.ts'

/**
 * Latin letters of a document under which it is a note and no page with an article in it: the model has seen none so short, and
 * nothing goes.
 */
const LEAST = 200

/** Each probability in words: they are thousandths, and to write a fraction takes 3 microseconds. */
const WRITTEN: readonly string[] = Array.from({ length: 1001 }, (_, thousandths) =>
  String(thousandths / 1000),
)

export const mainContent: DocumentStage = {
  name: 'main-content',
  scope: 'document',
  mark: (article) => {
    const view = look(article)
    if (view.measures.size.reduce((sum, size) => sum + size, 0) < LEAST) return []
    const { chances, reasons } = judge(view)
    const marks: Drop[] = []
    for (const { n, fate } of article.blocks) {
      const chance = chances[n] ?? 1
      if (fate !== 'kept' || chance >= (view.around.long[n] === 1 ? KEEP_LONG : KEEP)) continue
      marks.push({
        does: 'drop',
        rule: 'main-content/outside',
        block: n,
        saw: `probability ${WRITTEN[Math.round(chance * 1000)]}: ${reasons(n).join('; ')}`,
      })
    }
    return marks
  },
}
