/** Which colour a stage has: a class of the style sheet, by its name where it has one of its own. */

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
