/** The numbers that the model sees of a block, each with its name for people. Whole numbers: shares in thousandths, -1 unknown. */
import type { View } from './view.ts'
import { nearFeatures } from './features-near.ts'
import { pageFeatures } from './features-page.ts'
import { placeFeatures } from './features-place.ts'
import { textFeatures } from './features-text.ts'

export interface Feature {
  /** In words; with its value it is evidence: `letters in a line 12`. */
  readonly says: string
  readonly of: (view: View, n: number) => number
}

/** The order is that of the trained weights: training reads it from here, and `weights.ts` names each that it uses. */
export const features: readonly Feature[] = [
  ...textFeatures,
  ...nearFeatures,
  ...placeFeatures,
  ...pageFeatures,
]
