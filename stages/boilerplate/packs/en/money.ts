/** Adverts, paywalls and appeals for money. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const money: readonly Rule[] = [
  {
    id: 'en/advert-label',
    about: 'advert',
    near: ['advertisement', 'advertisements', 'advert', 'ad', 'ads', 'sponsored', 'advertising', 'promoted', 'sponsor', 'sponsors', 'paid', 'partner', 'advertorial', 'promotion', 'presented', 'partners'],
    says: /^(?:[-\u2022 ]{0,4}(?:advertisements?|adverts?|ads?|advertising|advertorial|promoted|sponsored|promotion|ad feedback|remove ads|report (?:this )?ad|ads by [^.!?]{2,20}|sponsored (?:by|content|links?|post|stories|story|article|message)(?: [^.!?]{2,30})?|promoted (?:by|content|stories)(?: [^.!?]{2,30})?|paid (?:content|post|partnership|for by .{2,40})|partner content|our sponsors?|from our (?:sponsors?|partners?)|presented by [^.!?]{2,30})[-\u2022 :.]{0,4}){1,3}$/,
    where: { longest: 60 },
    takes: 'block',
    removes: ['Advertisement', 'ADVERTISEMENT - Advertisement', 'Sponsored Content', 'Ads by Falls Media'],
    keeps: [
      'An advertisement of 1911 praises the water of Marrow Falls.',
      'Sponsored by nobody, loved by all: the choir',
    ],
  },
  {
    id: 'en/story-goes-on-below',
    about: 'advert',
    near: ['continues', 'continue', 'below', 'scroll'],
    says: /^(?:[-(\u2022 ]{0,4}(?:(?:this |the )?(?:story|article|post|content|text) continues (?:below|after|under)(?: (?:this |the )?(?:advertisement|ad|video|photo|gallery|image|newsletter.{0,20}|promotion))?|advertisement ?[-.,: ]{0,3}(?:continue reading below|scroll (?:down )?to continue(?: reading)?|article continues below(?: this ad)?|story continues below)|(?:scroll|swipe)(?: down)? (?:to continue|for more|to read more)(?: .{0,40})?|continue reading below|keep scrolling.{0,30})[-) .\u2022:]{0,4})$/,
    where: { longest: 90 },
    takes: 'block',
    removes: ['Story continues below advertisement', 'Advertisement - Continue reading below', 'Article continues after this ad', 'Scroll to continue'],
    keeps: [
      'Where the path ends the story continues under water, the guide says.',
      'Quince told the clerk to continue reading below her breath.',
    ],
  },
  {
    id: 'en/affiliate-disclosure',
    about: 'advert',
    near: ['affiliate', 'affiliates', 'commission', 'commissions', 'compensation', 'compensated', 'disclosure', 'associate'],
    says: /^(?:\*?(?:(?:full |affiliate |advertiser |advertising )?disclosure ?:? ?)?(?:(?:this|some|our|the|these|all)(?: \S+){0,8} (?:contains?|includes?|may contain|may include|uses?|are|is)(?: \S+){0,4} affiliate|(?:we|[\p{L}' ]{2,30}) (?:may |might |can |could |will |often )?(?:earn|receive|get|make|collect|be compensated)(?: .{0,80})?(?:commissions?|compensation|affiliate)|(?:if|when) you (?:buy|purchase|click|make a purchase|shop|use)(?: .{0,160})?(?:commission|affiliate|compensation)|as an? (?:\S+ )?(?:associate|affiliate),? (?:we|i) |products (?:featured|here|on this page)(?: .{0,140})?(?:commission|affiliate))|(?:affiliate|advertiser|advertising) disclosure)/u,
    where: { longest: 420 },
    takes: 'block',
    removes: [
      'This post may contain affiliate links.',
      'We may earn a commission when you buy through links on our site.',
      'When you purchase through links in this article, Marrow Weekly may earn an affiliate commission.',
    ],
    keeps: [
      'Few readers know that when you buy a mattress on such a list, half of the price may go to its writer as a commission.',
      'A county auditor wrote that these letters contain affiliate links. Nobody at the spa would say who had put them there.',
    ],
  },
  {
    id: 'en/subscribe-to-read',
    about: 'paywall',
    near: ['subscriber', 'subscribers', 'subscribe', 'subscription', 'articles', 'register', 'account', 'sign', 'log', 'member', 'members', 'trial', 'unlimited', 'login', 'premium'],
    says: /^(?:already (?:a|have a|an) (?:\S+ )?(?:subscriber|member|subscription|account|registered)(?: user)?\?.{0,60}|(?:subscribe|sign in|log ?in|register|create (?:a|an) (?:free )?account|become a (?:subscriber|member)|start (?:a|your) (?:\S+ ){0,2}trial)(?: now| today| here| for free| or (?:sign|log) in)*(?: to| and) (?:continue|keep|read|unlock|access|view|get (?:full|unlimited))(?: .{0,120})?|(?:this|the rest of this) (?:article|story|content|post|page) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to) (?:paid |paying |our |premium )*(?:subscribers|members|registered)(?: .{0,90})?|you(?:'ve| have) (?:reached|read|used)(?: .{0,60})?(?:articles?|limit|stories)(?: .{0,90})?|you have \S+ (?:free )?(?:articles|stories) (?:left|remaining)(?: .{0,60})?|(?:get|enjoy) (?:unlimited|full|instant|digital|all) (?:digital )?access(?: .{0,110})?|subscribers? (?:only|exclusive|login)|for subscribers(?: only)?|member exclusive|(?:start|try) (?:your )?(?:free|\S+ \S+ )? ?trial(?: .{0,50})?|to (?:continue|keep) reading,? .{3,110}|to read (?:the full|the rest|this|more).{0,30}(?:subscribe|sign in|register|log in).{0,60}|not a subscriber\?.{0,50}|subscribe for (?:just |only |as little as )?[$\u00a3\u20ac0-9].{0,60})$/,
    where: { longest: 220 },
    takes: 'block',
    removes: [
      'Already a subscriber? Sign in',
      'Subscribe to continue reading this story.',
      'This article is for subscribers only.',
      'You have 2 free articles left this month.',
    ],
    keeps: [
      'The paper lets schools register and read for nothing; to continue reading, pupils need only a library card. Nine in ten have one.',
      'In May, Quince told the committee, you have used up all the articles of faith that this county has. She sat down to applause that lasted until the sheriff asked for quiet, and for once she had nothing to add to what she had said at the outset of the debate.',
    ],
  },
  {
    id: 'en/platform-notice',
    about: 'technical',
    near: ['substack', 'restacks', 'toplatestdiscussions', 'discussions', 'wordpress', 'blogger', 'medium', 'disqus', 'powered', 'site', 'website', 'design', 'theme'],
    says: /^(?:substack is the home for .{3,40}|top ?latest ?discussions?|(?:proudly )?powered by [^.!?]{2,40}|blog at wordpress\.com\.?|.{0,40}please enable javascript to view the comments powered by disqus.{0,10}|get the medium app|(?:theme|site|website|design|web design)(?: design)?(?: (?:and|&) development)? by [^.!?]{2,40}|a wordpress\.com website)$/,
    where: { zone: 'edges', longest: 120 },
    takes: 'block',
    removes: [
      { text: 'Powered by Millwheel', before: [STORY] },
      { text: 'Blog at WordPress.com.', before: [STORY] },
    ],
    keeps: [
      { text: 'Powered by water', before: [STORY], after: [STORY] },
      { text: 'Nobody had seen a mill that was powered by the tide', before: [STORY] },
    ],
  },
  {
    id: 'en/house-standards',
    about: 'rights',
    near: ['standards', 'licensing', 'responsible', 'ethics', 'editorial', 'corrections', 'principles', 'support', 'foundation', 'foundations', 'privacy'],
    says: /^(?:our standards ?: ?.{3,80}|purchase licensing rights.{0,40}|(?:read|see|learn more about) our (?:editorial|ethics|corrections|privacy|standards).{0,80}|[\p{L} ]{3,50} (?:coverage )?receives (?:financial )?support from .{3,200}(?:foundations?|responsible for all content).{0,120}|[\p{L} ]{2,40} is solely responsible for (?:all|its|this) content\.?)$/u,
    where: { zone: 'tail', longest: 400 },
    takes: 'block',
    removes: [
      { text: 'Our Standards: The Falls Agency Rules of Trust', before: [STORY] },
      { text: 'Falls Press is solely responsible for all content.', before: [STORY] },
    ],
    keeps: [
      { text: 'Our standards: bread, butter, no debts.', before: [STORY], after: [STORY] },
      { text: 'In her will stood what the choir should live by, our standards: sing low, pay early', before: [STORY] },
    ],
  },
  {
    id: 'en/support-us',
    about: 'paywall',
    near: ['support', 'donate', 'donation', 'contribution', 'journalism', 'reader', 'readers', 'nonprofit', 'member', 'tax-deductible', 'patreon', 'coffee', 'gift', 'patron', 'supporter', 'news', 'reporting', 'today', 'newsroom'],
    says: /^(?:(?:please )?(?:consider )?(?:support(?:ing)?|help (?:us|support|fund|keep)|donate to|contribute to|make a (?:tax-deductible )?(?:donation|contribution|gift) to|fund|join)(?: .{0,50})? (?:our (?:work|journalism|reporting|newsroom|mission)|independent (?:journalism|media|news|reporting)|(?:local|quality|fearless|public-interest|nonprofit|honest|free) (?:journalism|news|reporting)|us on patreon|us today|this site|[\p{L}' ]{2,30} today)(?: .{0,160})?|(?:we (?:rely|depend) on|your (?:support|donation|gift|contribution)|independent journalism|good journalism|quality journalism)(?: .{0,140})?(?:readers? like you|makes? (?:it|this|our)|possible|donat|support|contribut)(?: .{0,120})?|[\p{L}' ]{2,40} is a (?:nonprofit|non-profit|reader-supported)(?: .{0,160})?(?:donat|support|subscri|newsroom|publication).{0,90}|buy me a coffee|donate(?: now| today)?|make a (?:gift|donation)|become a (?:member|supporter|patron)(?: today)?|support us)[ .!]*$/u,
    where: { zone: 'tail', longest: 420 },
    takes: 'block',
    removes: [
      { text: 'Support our journalism with a gift of any size.', before: [STORY] },
      { text: 'Donate now', before: [STORY] },
      { text: 'Marrow Weekly is a reader-supported publication.', before: [STORY] },
    ],
    keeps: [
      { text: 'Support us', before: [STORY], after: [STORY] },
      { text: 'The board was asked to support local news with a tax on billboards, and said that it would think about it', before: [STORY] },
    ],
  },
]
