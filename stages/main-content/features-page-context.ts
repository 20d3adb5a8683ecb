/** All that the second look at a page sees beside the numbers of raw text; training reads the order from here. */
import { containerFeatures } from './features-container.ts'
import { voteFeatures } from './features-votes.ts'
import type { PageContextFeature } from './page-context.ts'

export const pageContextFeatures: readonly PageContextFeature[] = [...containerFeatures, ...voteFeatures]
