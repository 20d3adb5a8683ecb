/** Share bars, follow-us lines, counts. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const share: readonly Rule[] = [
  {
    id: 'en/share-label',
    about: 'share',
    near: ['share', 'shares', 'tweet', 'tweets', 'pin', 'sharing', 'link', 'bookmark', 'print', 'printer', 'save', 'copy', 'copied'],
    says: /^(?:share(?: (?:this|the|our|your))?(?: (?:article|story|post|page|news|content|blog post|video|recipe|thoughts|link|entry|on|via|now|with (?:a )?friends?))?|share ?(?:tweet|save|facebook|email|pin)(?: ?(?:share|tweet|pin|save|email|print))*|tweet(?: this)?|pin(?: it| this)|(?:copy|get|share) (?:the )?link(?: to clipboard)?|link copied(?: to clipboard)?|copied|copy (?:url|article link)|share options|social sharing|sharing options|(?:print|bookmark|save) (?:this )?(?:article|story|page|post)|print(?:er)?[- ]friendly(?: version)?|share this (?:article|story|post)? ?(?:with|via|by|using) .{2,50}|sharing is caring)[ :.!>]*$/,
    where: { longest: 80 },
    takes: 'block',
    removes: ['Share', 'Share this article:', 'Copy link', 'Printer friendly version'],
    keeps: [
      'Share this story at supper, says Ames, and see who laughs.',
      'Print this page of the county register and you will find the name twice.',
      'Neighbours share the link road with the quarry trucks.',
    ],
  },
  {
    id: 'en/share-on',
    about: 'share',
    near: ['facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'reddit', 'pinterest', 'email', 'e-mail', 'telegram', 'tumblr', 'friend', 'instagram', 'pocket', 'flipboard', 'bluesky', 'threads', 'google', 'youtube', 'tiktok', 'mastodon', 'mail'],
    says: /^(?:click to )?(?:share|post|tweet|pin|send|save|e-?mail|follow|like|find|join|watch|connect|add|visit)(?: (?:this|us|me|it|a link|article|story|post|page|with|the))*(?: (?:link|article|story|post|page))?(?: (?:on|via|to|by|in|with|through|over|using|at|at|us on))* (?:our )?(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|e-?mail|telegram|tumblr|a friend|instagram|pocket|flipboard|bluesky|threads|google(?: news|\+)?|youtube|tiktok|mastodon|mail)(?:(?:,| and| or|,? \/|,? &| \||) (?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|tiktok|threads|bluesky|telegram|google(?: news)?|pinterest|e-?mail)){0,7}(?: page| channel)?(?: ?\(opens in (?:a )?new (?:window|tab)\))?[ .!:>]*$/,
    where: { longest: 140 },
    takes: 'block',
    removes: ['Share on Facebook', 'Click to email a link to a friend (Opens in new window)', 'Follow us on Instagram and YouTube', 'Like us on Facebook'],
    keeps: [
      'Teachers were told to share on Facebook nothing that has a face in it.',
      'Post on Facebook costs mayor her office',
      'Watch on YouTube how the bell of Marrow Falls was raised, the museum advises.',
    ],
  },
  {
    id: 'en/follow-us',
    about: 'share',
    near: ['follow', 'connect', 'social', 'stay', 'join', 'find'],
    says: /^(?:follow (?:us|me|along)(?: (?:on|here|at|for|via)(?: .{0,90})?)?|connect with (?:us|me)(?: .{0,40})?|find us on(?: .{0,60})?|(?:our )?social(?: media| networks?)(?: links| icons| accounts)?|follow this (?:topic|author|story)|follow topics?|follow @[a-z0-9_]{2,30}|let's connect|stay social|follow)[ :.!]*$/,
    where: { zone: 'edges', longest: 120 },
    takes: 'block',
    removes: [
      { text: 'Follow us on:', before: [STORY] },
      { text: 'Connect with us', before: [STORY] },
      { text: 'Follow @marrowweekly', after: [STORY] },
    ],
    keeps: [
      { text: 'Follow us', before: [STORY], after: [STORY] },
      { text: 'Quince asked the board to follow us on the tour through the flooded cellars of Pell Street', before: [STORY] },
    ],
  },
  {
    id: 'en/follow-outlet',
    about: 'share',
    near: ['follow', 'like', 'find'],
    says: /^(?:follow|like) [^.!?:;,]{2,40}(?::|(?: on (?:our )?(?:facebook|twitter|x|instagram|linkedin|youtube|google news|social media|threads|bluesky|tiktok|telegram)(?:(?:,|,? and| &) [a-z ]{1,20}){0,4}[.:!]?(?: .{0,60})?))$/,
    where: { zone: 'tail', longest: 180 },
    takes: 'block',
    removes: [
      { text: 'Follow Marrow Weekly:', before: [STORY] },
      { text: 'Follow Della Ames on Twitter', before: [STORY] },
    ],
    keeps: [
      { text: 'Follow these steps:', before: [STORY], after: [STORY] },
      { text: 'The police ask everyone to follow the sheriff on Twitter while the bridge is closed, and not to call', before: [STORY] },
    ],
  },
  {
    id: 'en/counts',
    about: 'share',
    near: ['shares', 'views', 'likes', 'comments', 'comment', 'share', 'replies', 'followers', 'reads', 'view', 'like', 'reactions', 'retweets', 'votes', 'claps', 'vote', 'reaction', 'read'],
    says: /^(?:\(?[0-9.,]{1,9} ?[km]?\)? (?:total )?(?:shares?|views?|likes?|comments?|replies|followers|reads|reactions|retweets|votes?|claps)[ .|\u2022\u00b7,-]*){1,4}$|^(?:shares|views|likes|comments)[ :]+\(?[0-9.,]{1,9}k?\)?$|^(?:no|one|add a|be the first to) comments?$/,
    where: { longest: 60 },
    takes: 'block',
    removes: ['128 shares', '1.2K views', '0 Comments', 'Comments (14)'],
    keeps: [
      'The clip had 128 shares when the sheriff first saw it.',
      'Of the 14 comments the board received, 12 came from one address.',
    ],
  },
  {
    id: 'en/like-loading',
    about: 'share',
    near: ['like', 'loading', 'related'],
    says: /^(?:like this:|like loading(?:\.\.\.|\u2026)|(?:please )?loading(?: more| comments| content)?(?:\.\.\.|\u2026)|loading)$/,
    where: { longest: 30 },
    takes: 'block',
    removes: ['Like this:', 'Loading\u2026', 'Like Loading...'],
    keeps: ['It went like this: she held the ladder and he fell.', 'Loading ended at nine, and the barge left.'],
  },
]
