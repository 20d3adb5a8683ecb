/** Lists of other articles, and lines that send the reader to one. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

/** Made-up teasers: what such a list looks like. */
const TEASERS = ['Ferry runs aground off Pell Island', 'Why the mill pond turned green', '3 March 2021'] as const
const MORE_TEASERS = ['Council delays vote on the bridge toll', 'Ten walks around Marrow Falls', 'Who feeds the lighthouse cats?'] as const

export const related: readonly Rule[] = [
  {
    id: 'en/related-list',
    about: 'related',
    near: ['related', 'recommended', 'like', 'interested', 'enjoy'],
    says: /^(?:(?:you (?:may|might|could) (?:also|be)|people also|readers also) (?:like|enjoy|read|liked|interested in|be interested in)(?: .{0,30})?|(?:more )?(?:related|recommended) (?:articles?|stories|story|posts?|news|content|coverage|videos?|for you)|related (?:to|in|on) this (?:story|article|topic))[ :.\u2026>]*$/,
    where: { longest: 60 },
    takes: 'list',
    removes: [
      { text: 'Related Articles', before: [STORY], after: TEASERS, alsoTakes: 3 },
      { text: 'You may also like', before: [STORY], after: ['Ferry runs aground off Pell Island', STORY], alsoTakes: 1 },
      { text: 'Recommended for you', before: [STORY], after: [...MORE_TEASERS, 'How it began', STORY], alsoTakes: 3 },
      { text: 'Related stories', after: ['Board to vote on budget', 'By Della Ames', STORY] },
    ],
    keeps: [
      'Related news reached Marrow Falls only after the war.',
      'You may also like the dark bread that the mill sells on Saturdays, but bring cash.',
      'Of all related stories the one about the bell is the oldest.',
    ],
  },
  {
    id: 'en/related-list-below',
    about: 'related',
    near: ['related', 'recommended', 'suggested', 'similar', 'recommendations', 'just'],
    says: /^(?:(?:related|recommended|suggested|similar)(?: (?:reading|reads?|topics?|links?|searches|blogs?|resources|guides|products|items|articles|stories|posts|(?:from) .{2,30}))?|recommendations|just for you)[ :.\u2026>]*$/,
    where: { zone: 'tail', longest: 60 },
    takes: 'list',
    removes: [
      { text: 'Suggested reading:', before: [STORY], after: TEASERS, alsoTakes: 3 },
      { text: 'Related', before: [STORY], after: ['Council delays vote on the bridge toll'], alsoTakes: 1 },
    ],
    keeps: [
      { text: 'Suggested reading:', before: [STORY], after: ['Why the mill pond turned green', STORY] },
      { text: 'Similar stories are told of a bell under the pond', before: [STORY] },
    ],
  },
  {
    id: 'en/most-read',
    about: 'related',
    near: ['most', 'popular', 'trending', 'top', 'latest', 'recent', "editor's", "editors'", 'picks', 'featured', 'read', 'news', 'stories', 'must', 'next', 'posts', 'miss', 'articles', 'videos', 'section', 'headlines', 'missed', 'updates', 'entries', 'comments', 'new'],
    says: /^(?:(?:the )?most (?:popular|read|viewed|shared|commented|recent|emailed|watched|discussed)(?: (?:stories|articles|posts|news|today|this week|now|in .{2,20}|on .{2,20}))?|(?:trending|popular)(?: (?:now|today|stories|articles|posts|news|topics?|this week|in .{2,20}|on .{2,20}))?|(?:top|latest|recent|featured|breaking|more|other|all) (?:stories|headlines|posts|articles|news|videos?|updates|blog posts|comments|entries)(?: (?:in|from|on) .{2,30})?|editor(?:'?s'?) (?:picks?|choice)|must[- ]reads?|read next|(?:up|read this|what to read) next|next up|in case you missed it|what's (?:new|trending)|don't miss|the latest|top picks(?: for you)?|today's top stories|in this section|in other news)[ :.\u2026>]*$/,
    where: { zone: 'edges', longest: 60 },
    takes: 'list',
    removes: [
      { text: 'Most Read', before: [STORY], after: MORE_TEASERS, alsoTakes: 3 },
      { text: "Editor's picks", before: [STORY], after: ['Ferry runs aground off Pell Island'], alsoTakes: 1 },
      { text: 'Trending now', after: [STORY] },
    ],
    keeps: [
      { text: 'The most popular', before: [STORY], after: ['Third on the list is the mill.', STORY] },
      { text: 'The most popular stories are told of the lighthouse', before: [STORY] },
      { text: 'Top stories of the tower stand empty since the fire', before: [STORY] },
    ],
  },
  {
    id: 'en/more-from',
    about: 'related',
    near: ['more', 'also', 'elsewhere', 'around', 'keep', 'explore', 'stories', 'latest', 'other', 'further'],
    says: /^(?:more (?:from|on|in|about|by|like|to|for|of|for you)(?: (?!than)[^.!?]{1,45})?|also (?:on|in|from) [^.!?]{2,40}|(?:from )?(?:around|elsewhere on) the web|elsewhere on [^.!?]{2,30}|keep (?:reading|exploring)|explore (?:more|our|related|other|further)(?: [^.!?]{2,40})?|(?:latest|other (?:stories|news|articles|posts)) (?:from|in|on|by) [^.!?]{2,40}|more(?: to (?:read|explore))?|stories (?:for|from) you|also read|read also|further reading)[ :>\u2192]*$/,
    where: { zone: 'tail', longest: 70 },
    takes: 'list',
    removes: [
      { text: 'More from Marrow Weekly', before: [STORY], after: TEASERS, alsoTakes: 3 },
      { text: 'More on this story', before: [STORY], after: ['Council delays vote on the bridge toll'], alsoTakes: 1 },
      { text: 'From around the web', before: [STORY] },
    ],
    keeps: [
      { text: 'More from the cellar', before: [STORY], after: [STORY] },
      { text: 'Nobody expected more from the mill, and so the board sold it', before: [STORY] },
      { text: 'More than half', before: [STORY] },
    ],
  },
  {
    id: 'en/read-also-title',
    about: 'related',
    near: ['read', 'related', 'see', 'more', 'also', 'recommended', 'watch', 'listen', 'miss'],
    says: /^(?:related(?: (?:story|stories|article|articles|post|coverage|reading|news|content|video))?|recommended(?: reading)?|you (?:may|might) also like|more (?:stories|news|coverage)|must read|don't miss|see also) ?[:|>] ?\S.{5,}$/,
    where: { longest: 170 },
    takes: 'block',
    removes: [
      'RELATED: Why the mill pond turned green',
      'Related story | Council delays vote on the bridge toll',
    ],
    keeps: [
      'On the last page stands a note in her hand: see also: the letters of 1911.',
      'Related: that is what the two men were, it turned out, and neither had known it until the trial began in the spring of last year, when a clerk compared the parish books and read out what she had found.',
    ],
  },
  {
    id: 'en/read-next-title',
    about: 'related',
    near: ['read', 'watch', 'listen', 'pictures'],
    says: /^(?:also read|read also|read next|watch|listen|in pictures) ?[:|>] ?\S.{5,}[^.:]$/,
    where: { zone: 'tail', longest: 150 },
    takes: 'block',
    removes: [
      { text: 'Also read: Ten walks around Marrow Falls', before: [STORY] },
      { text: 'Watch: How the bell was raised', before: [STORY] },
    ],
    keeps: [
      { text: 'Also read: Ten walks around Marrow Falls', before: [STORY], after: [STORY] },
      { text: 'Her advice to young poets fits on a card: also read: old books, and aloud', before: [STORY] },
    ],
  },
  {
    id: 'en/more-link',
    about: 'related',
    near: ['more', 'reading', 'all', 'full', 'here', 'details', 'less', 'story', 'article', 'expand', 'next', 'comments', 'profile', 'expand'],
    says: /^(?:(?:click here (?:to|for) )?(?:read|learn|see|view|show|load|find out|discover|know|explore)(?: the| our)? ?(?:more|full (?:story|article|post|bio|coverage)|whole story|rest of (?:the|this) (?:story|article|entry)|all(?: (?:posts|articles|stories|news|comments|results|categories|topics|episodes|events|videos|reviews|products|replies))?|less|details|complete (?:story|article))(?: (?:news|stories|articles|posts|here|now|online|comments|results|about (?:us|this (?:story|topic|article))))?|(?:continue|keep) reading(?: (?:the|this|on|in|at) .{2,40})?|more (?:details|news|stories|articles|posts)|more ?\.\.\.|expand(?: all| full comment)?|full (?:story|article|bio)|(?:view|see) (?:comments|profile|all \d{1,4} .{2,20}))[ .!>"\u2026\u2192\u00bb\u203a\u21923]*$/,
    where: { longest: 60 },
    takes: 'block',
    removes: ['Read more', 'Continue reading \u2192', 'View all posts', 'Click here to read the full story'],
    keeps: [
      'Read more than the headline, begs the librarian of Marrow Falls.',
      'Whoever wants to learn more about the mill should ask for Mrs Pell.',
      'At the foot of his report stands, as at the foot of all of them, "read more".',
    ],
  },
  {
    id: 'en/find-more-stories',
    about: 'related',
    near: ['stories', 'news', 'articles', 'updates', 'coverage', 'headlines'],
    says: /^(?:(?:you can )?(?:find|read|see|get|browse|discover|check out|explore|click here (?:for|to read|to see)|click for|for|visit .{2,40} for)(?: all| even)?(?: our)? ?(?:more|other|latest|all the latest|the latest|related) (?:local |breaking |world |business |sports |political |such |great |top |interesting |\S+ )?(?:stories|news|articles|updates|coverage|headlines)(?:[ ,].{0,110})?)[.!:]*$/,
    where: { zone: 'tail', longest: 200 },
    takes: 'block',
    removes: [
      { text: 'You can find more stories from your county on the front page.', before: [STORY] },
      { text: 'For more local news, visit marrow.example', before: [STORY] },
    ],
    keeps: [
      { text: 'For more stories of this kind the town has no need, said Quince.', before: [STORY], after: [STORY] },
      { text: 'Children who read more stories at seven do better in arithmetic at ten, the study found.', before: [STORY], after: [STORY] },
      { text: 'Her uncle had told her that in the attic she would find more stories than in any library', before: [STORY] },
    ],
  },
]
