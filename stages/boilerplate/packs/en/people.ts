/** Author boxes, and the comments of readers. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const people: readonly Rule[] = [
  {
    id: 'en/about-author',
    about: 'author-box',
    near: ['author', 'authors', 'writer', 'contributor', 'contributors', 'editor', 'reviewer', 'us', 'site'],
    says: /^(?:about (?:the|this|our) (?:authors?|writers?|contributors?|editor|reviewer|reporter)(?: ?[:|-] ?.{2,60})?|(?:meet|from) the (?:author|writer|contributor|editor)s?|(?:the )?authors?(?: (?:bio|profile|info|information|archive|page))?|post author|article author|written by(?: the)? author|about the site|about us)[ :.]*$/,
    where: { zone: 'edges', longest: 80 },
    takes: 'block',
    removes: [
      { text: 'About the Author: Falls Web Desk', before: [STORY] },
      { text: 'Meet the author', before: [STORY] },
      { text: 'Author', after: [STORY] },
    ],
    keeps: [
      { text: 'Meet the author', before: [STORY], after: [STORY] },
      { text: 'Little is known about the author of the letters', before: [STORY] },
    ],
  },
  {
    id: 'en/about-author-name',
    about: 'author-box',
    near: ['author', 'authors'],
    says: /^about the authors?(?: ?[:|-] ?[^.!?]{2,60})?$/,
    where: { longest: 80 },
    takes: 'block',
    removes: ['About the Author: Ines Pell', 'About the author'],
    keeps: ['About the author of the threats nothing is known but that he writes with his left hand.'],
  },
  {
    id: 'en/more-by-author',
    about: 'author-box',
    near: ['by', 'posts', 'articles', 'stories', 'author', 'bio', 'profile', 'website', 'twitter', 'archive', 'news', 'columns'],
    says: /^(?:(?:(?:view|see|read|find|show|more|all|browse)(?: all| more| other)? )(?:posts|articles|stories|work|columns|content|news) (?:by|from|of)(?: (?:this (?:author|writer)|the (?:same )?author|[^.!?]{2,40}))?|(?:view|see|read)(?: (?:the|full|author|his|her|my|more))*(?: author)? (?:bio|profile|archive|author page)|more (?:by|from) (?:this|the) (?:author|writer)|author (?:website|archive)|see [^.!?]{2,40} bio)[ :.>\u2192\u00bb"]*$/,
    where: { longest: 80 },
    takes: 'block',
    removes: ['View all posts by Ines Pell', 'More articles by this author', 'See full bio'],
    keeps: [
      'Since all stories of the mill begin with the flood, nobody asks what was there before it came.',
      'Readers find articles by Pell hard to forget.',
      'Schools in Marrow Falls will read stories by children from the whole county aloud on Friday.',
    ],
  },
  {
    id: 'en/author-bio',
    about: 'author-box',
    near: [
      'reporter', 'writer', 'journalist', 'editor', 'correspondent', 'columnist', 'contributor', 'blogger', 'freelance', 'producer', 'author',
      'covers', 'columnists', 'writes', 'professor', 'fellow', 'journalists', 'editors', 'writers', 'reporters', 'correspondents', 'contributors',
    ],
    says: /^(?:(?:dr|prof|mr|ms|mrs)\.? )?[\p{L}'.-]{2,20}(?: [\p{L}'.-]{1,20}){0,3},? (?:is|was) (?:also )?(?:an?|the|our|one of) (?:[\p{L}'&-]+,? (?:and )?){0,6}(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|blogger|producer)s?(?: (?:at|for|with|in|based|covering|who|on|from|of|to|and|specializing|specialising|whose|working|here)(?: |$)|[,.]|$)/u,
    where: { zone: 'tail', longest: 500 },
    takes: 'block',
    removes: [
      { text: 'Ines Pell is a senior reporter at Marrow Weekly, where she covers the county and its schools.', before: [STORY] },
      { text: 'Jo Ames is a freelance journalist based in Marrow Falls.', before: [STORY] },
    ],
    keeps: [
      { text: 'Ines Pell is a reporter who went to sea.', before: [STORY], after: [STORY] },
      { text: 'One of those arrested on Friday, her lawyer said, Ines Pell is a journalist, and the sheriff knew it', before: [STORY] },
    ],
  },
  {
    id: 'en/author-contact',
    about: 'author-box',
    near: ['reached', 'contact', 'follow', 'email', 'e-mail', 'reach', 'tips', 'write', 'tip', 'connect', 'find', '@'],
    says: /^(?:(?:[\p{L}'.-]{2,20} ){0,3}can be reached (?:at|on|by|via)|you can (?:reach|contact|email|follow|find|connect with) (?:him|her|them|the (?:author|writer|reporter)|[\p{L}'.-]{2,20}(?: [\p{L}'.-]{1,20})?) (?:at|on|by|via|@)|(?:contact|reach|email|e-mail|follow|write to)(?: [\p{L}'.-]{1,20}){1,4}(?: on (?:twitter|x|instagram|linkedin|facebook|bluesky|threads|muck rack))?(?: at|:| via)? ?@?[a-z0-9_.]{2,40}(?:@[a-z0-9.-]{3,60}| on (?:twitter|x|instagram|bluesky|threads))|(?:have|got) (?:a|any) (?:news )?(?:tip|story|question|comment)s?\b.{0,90}(?:contact|email|e-mail|write|send|let us know|reach)|send (?:us )?(?:your )?(?:news )?tips)/u,
    where: { zone: 'tail', longest: 260 },
    takes: 'block',
    removes: [
      { text: 'Ines Pell can be reached at pell@marrow.example', before: [STORY] },
      { text: 'Contact Jo Ames at ames@marrow.example', before: [STORY] },
      { text: 'Got a tip? Send an email to tips@marrow.example', before: [STORY] },
    ],
    keeps: [
      { text: 'The spring can be reached by a path.', before: [STORY], after: [STORY] },
      { text: 'Families with a missing child are asked to write: you can reach the sheriff at 555-0148', before: [STORY] },
    ],
  },
  {
    id: 'en/reading-time',
    about: 'author-box',
    near: ['read', 'reading'],
    says: /^(?:(?:(?:estimated )?reading time|read time)(?: ?:? ?\d{1,3} ?(?:min(?:ute)?s?)(?: read)?)?|(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: ?(?:read|of reading|to read))|time to read ?:? ?\d{1,3} ?(?:min(?:ute)?s?))[ :.]*$/,
    where: { longest: 50 },
    takes: 'block',
    removes: ['5 min read', 'Reading time: 4 minutes'],
    keeps: [
      'It was about 5 minutes read aloud, an hour sung.',
    ],
  },
  {
    id: 'en/byline-label',
    about: 'author-box',
    near: ['written', 'posted', 'published', 'reviewed', 'updated', 'author', 'edited', 'by', 'filed', 'staff', 'checked'],
    says: /^(?:(?:written|posted|published|reviewed|edited|authored|medically reviewed|fact checked|filed)(?: by| in| under| on)?|by|last updated(?: on)?|author|updated|by staff)[ :.]*$/,
    where: { zone: 'edges', longest: 30 },
    takes: 'block',
    removes: [
      { text: 'Written by', after: [STORY] },
      { text: 'Posted on:', before: [STORY] },
    ],
    keeps: [
      { text: 'Written by', before: [STORY], after: [STORY] },
      { text: 'Written by hand', after: [STORY] },
    ],
  },
  {
    id: 'en/comment-form',
    about: 'comments',
    near: ['comment', 'comments', 'reply', 'discussion', 'thoughts', 'commenting', 'say', 'replies', 'feedback', 'guestbook', 'conversation', 'commentsrestacks', 'abuse', 'inappropriate', 'think', 'responses', 'response'],
    says: /^(?:(?:leave|post|add|write|submit|make|drop|share|join)(?: (?:a|your|the|us|new|first|me))* (?:comments?|reply|discussion|thoughts|feedback|replies)(?: (?:below|here|on this (?:article|story|post)|cancel reply|for this (?:story|article|post)|to .{2,60}))?|(?:leave a reply|leave a comment) ?cancel(?: reply)?|cancel reply|be the first to (?:comment|leave a comment|post a comment|share your thoughts)(?: on .{2,80})?|(?:view|show|load|read|see|hide|all|more|latest|recent|reader|user|top|your|previous|older|newer|sort|\d{1,5})(?: all| more)?(?: \d{1,5})?(?: more)? (?:comments?|replies)(?:\.\.\.|\u2026)?|comments?|comment (?:on this (?:story|article|post)|as a guest|policy|guidelines|rules|section|now|navigation|\*)|\d{1,5} comments? on .{2,120}|\d{1,5} (?:thoughts?|responses|replies|responses?) (?:on|to) .{2,120}|discussion about this post|join the (?:discussion|conversation)|have your say|what do you think\?|reply|report (?:abuse|comment|this comment)|flag (?:comment|as inappropriate)|comments ?restacks|reply to this comment|comments for this (?:article|post) .{0,30})[ .:!>*\u2026]*$/,
    where: { longest: 140 },
    takes: 'block',
    removes: ['Leave a Comment', 'Be the first to comment', 'View all comments', '12 thoughts on "The ferry runs aground"', 'Have your say'],
    keeps: [
      'Comment on this from the mayor came only in June.',
      'The board will view comments from the public until Friday.',
      'Only then did the mayor add a comment, and a short one.',
    ],
  },
  {
    id: 'en/comments-closed',
    about: 'comments',
    near: ['closed', 'disabled', 'off', 'comments', 'comment', 'commenting', 'posts'],
    says: /^(?:(?:the )?(?:comments?|commenting|discussion)(?: (?:section|thread))?(?: (?:on|for) (?:this|the) (?:article|story|post|entry|thread))? (?:(?:is|are|have been|has been|was) (?:now |currently )?)?(?:closed|disabled|off|turned off|not (?:available|allowed)|unavailable)(?: (?:on|for) .{2,60})?|no comments(?: yet| found| posted)?|there are (?:no|currently no) comments(?: .{0,30})?|no posts)[ .!]*$/,
    where: { longest: 110 },
    takes: 'block',
    removes: ['Comments are closed.', 'Comments are off for this post', 'No comments yet'],
    keeps: [
      'By noon all comments are closed in a chest and carried to the board.',
      'No comments were made on the price.',
    ],
  },
  {
    id: 'en/comment-notice',
    about: 'comments',
    near: ['published', 'comment', 'comments', 'akismet', 'commenting', 'discussion', 'moderated', 'moderation', 'name', 'notify', 'required', 'guidelines'],
    says: /^(?:your (?:e-?mail|email address|address)(?: address)? will not be (?:published|shared|made public)|required fields are marked|save my name,? |notify me (?:of|when|via|by)|this site uses akismet|(?:please |you must |you need to |you have to )?(?:log ?in|logged in|sign ?in|register|be logged in|be signed in)(?: .{0,40})? to (?:post|leave|write|add|view|read|join|reply|comment|make)(?: .{0,40})?(?:comments?|discussion|conversation|reply)|(?:all |your )?comments (?:are|will be|may be) (?:subject to |pre-|post-)?(?:moderat|review|held|approved|screened)|we (?:welcome|encourage|invite|reserve the right to (?:remove|delete|edit)) (?:your |all )?(?:comments|readers to comment|any comment)|comments (?:posted|that|containing|with|must|should)(?: .{0,120}) (?:deleted|removed|moderat|not be published|guidelines|appear)|(?:by (?:posting|commenting)).{0,90}(?:agree|accept)|your comment is awaiting moderation|learn how your comment data is processed)/,
    where: { longest: 500 },
    takes: 'block',
    removes: [
      'Your email address will not be published. Required fields are marked *',
      'Save my name, email, and website in this browser.',
      'You must be logged in to post a comment.',
      'Comments are moderated and may take an hour to appear.',
    ],
    keeps: [
      'Nurses were told on the form that your address will not be published, and read it in the paper.',
      'A rule as old as the forum says that all comments are moderated by a cooper named Ames.',
    ],
  },
]
