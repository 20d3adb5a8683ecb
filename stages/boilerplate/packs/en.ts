/** English: what news sites, blogs and the pages of firms print around their articles, family by family. */
import type { Pack } from '../../kit/rule.ts'
import { advice } from './en/advice.ts'
import { around } from './en/around.ts'
import { authors } from './en/authors.ts'
import { blogs } from './en/blogs.ts'
import { calls } from './en/calls.ts'
import { consent } from './en/consent.ts'
import { money } from './en/money.ts'
import { newsletter } from './en/newsletter.ts'
import { notices } from './en/notices.ts'
import { people } from './en/people.ts'
import { related } from './en/related.ts'
import { share } from './en/share.ts'
import { shop } from './en/shop.ts'
import { site } from './en/site.ts'
import { sources } from './en/sources.ts'

export const en: Pack = {
  language: 'en',
  rules: [
    ...consent,
    ...newsletter,
    ...share,
    ...related,
    ...sources,
    ...people,
    ...authors,
    ...site,
    ...around,
    ...blogs,
    ...money,
    ...shop,
    ...calls,
    ...advice,
    ...notices,
  ],
}
