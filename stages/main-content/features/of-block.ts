/** The numbers that the model sees of a block, each with its name for people. Whole numbers: shares in thousandths, -1 unknown. */
import type { Cell } from '../measured/cells.ts'
import { nearFeatures } from './of-neighbours.ts'
import { pageFeatures } from './of-page.ts'
import { placeFeatures } from './of-place.ts'
import { textFeatures } from './of-text.ts'
import type { View } from '../measured/view.ts'

export interface Feature {
  /** In words; with its value it is evidence: `letters in a line 12`. */
  readonly says: string
  /** Bound once to an article; the cell then tells each block's number. */
  readonly of: (view: View) => Cell
}

/** The order is that of the trained weights: training reads it from here, and `weights.ts` names each that it uses. */
export const features: readonly Feature[] = [
  ...textFeatures,
  ...nearFeatures,
  ...placeFeatures,
  ...pageFeatures,
]
