/** The colour of a stage: a class of the style sheet. Stages without a class of their own share one. */

const OWN: ReadonlySet<string> = new Set([
  'tidy',
  'describe',
  'boilerplate',
  'main-content',
  'not-articles',
  'repeated-lines',
  'leftovers',
  'over-removal',
  'duplicates',
])

/** The class that fills with the stage's colour and sets its `--stage`. */
export function stageClass(stage: string): string {
  return OWN.has(stage) ? `ink-${stage}` : 'ink-other'
}
