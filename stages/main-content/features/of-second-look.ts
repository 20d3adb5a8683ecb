/** All that the second look at a page sees beside the numbers of raw text; training reads the order from here. */
import { containerFeatures } from './of-container.ts'
import { voteFeatures } from './of-votes.ts'
import type { PageContextFeature } from '../context/page-context.ts'

export const pageContextFeatures: readonly PageContextFeature[] = [...containerFeatures, ...voteFeatures]
