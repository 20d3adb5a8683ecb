/** Where a text is from: aggregators, syndication, credits, captions. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const sources: readonly Rule[] = [
  {
    id: 'en/source-link',
    about: 'aggregator',
    near: ['source', 'original', 'link', 'originally'],
    says: /^(?:(?:news |article |original |story )?source(?: link| url| article| page)|(?:original|full) (?:article|story|post|source|link|url)(?: (?:here|link))?|(?:read|view|see|click here (?:for|to (?:read|view|see))|go to|link to|visit)(?: the)? (?:original|source)(?: (?:article|story|post|content|publication|source|link))?(?: (?:here|on|at)(?: .{2,60})?)?)[ :.>\u2192\u00bb"]*$/,
    where: { longest: 100 },
    takes: 'block',
    removes: ['Source link', 'Read the original article here', 'View the original post at marrow.example'],
    keeps: [
      'In the original article of 1952 there is no table.',
      'Who wants to read the original must travel to Marrow Falls, for the only copy hangs in the town hall.',
    ],
  },
  {
    id: 'en/automatic-aggregator',
    about: 'aggregator',
    near: ['aggregator', 'aggregators', 'hyperlink', 'hyperlinks', 'automatically', 'auto-generated', 'aggregated', 'collected'],
    says: /^(?:.{2,80} is an? (?:automatic |automated |online |independent |news )+(?:news )?aggregator (?:of|for|that|which|and|collecting|around)|(?:this|the) (?:article|post|story|content|news|page) (?:is|was|has been) (?:automatically|auto[- ]generated|aggregated|collected)|in each (?:content|article|post),? the hyperlink)/,
    where: { longest: 900 },
    takes: 'block',
    removes: [
      'Falls Today is an automatic aggregator of news from all over the world. Each text names its source.',
      'This article was automatically collected from an open feed.',
    ],
    keeps: [
      'In its ruling of Friday, which runs to ninety pages and cites the almanac twice, the court says that Falls Today is a news aggregator of strange work.',
      'Engineers found that this article was automatically marked as a threat, and 2,000 like it.',
    ],
  },
  {
    id: 'en/owners-of-content',
    about: 'aggregator',
    near: ['owners', 'owner', 'authors', 'responsible', 'reflect', 'views', 'opinions', 'endorse', 'remove', 'liable', 'removed'],
    says: /^(?:(?:all|any) (?:materials?|trademarks?|content|images|rights|articles|copyrights?)(?: .{0,90})? (?:belongs?|(?:is|are) (?:the )?(?:property|copyright)s?) (?:to|of) (?:their|its|the) (?:\S+ ){0,3}(?:authors?|owners?|publishers?|holders?)|if you (?:are|believe|own|have|want)(?: .{0,90})? (?:content|article|material|copyright)s?(?: .{0,120})? (?:remove|removed|contact us|delete|email us)|(?:the )?(?:views|opinions)(?: and opinions| and views)?(?:,? .{0,60})? expressed (?:here|in|by|on|are)(?: .{0,160})? (?:reflect|of the author|author's own|represent|endorse)|.{2,60} (?:is not responsible|takes no responsibility) for the (?:content|accuracy|views))/,
    where: { zone: 'tail', longest: 700 },
    takes: 'block',
    removes: [
      { text: 'All materials belong to their respective owners.', before: [STORY] },
      { text: 'If you are the owner of the content and do not want us to show it, please contact us.', before: [STORY] },
      { text: 'The views expressed in this column are those of the author and do not necessarily reflect those of Marrow Weekly.', before: [STORY] },
    ],
    keeps: [
      { text: 'All content belongs to its authors, the new law says.', before: [STORY], after: [STORY] },
      { text: 'It is a strange law under which all rights belong to the owners and none to the author, wrote Pell', before: [STORY] },
    ],
  },
  {
    id: 'en/first-published',
    about: 'aggregator',
    near: ['appeared', 'published', 'posted', 'republished', 'ran', 'reprinted', 'syndicated', 'produced'],
    says: /^(?:the post .{2,160} (?:first )?appeared (?:first )?(?:on|at)|[("]?(?:this|the|a version of this) (?:article|story|post|piece|column|essay|report|content|op-ed|interview|text)(?: .{2,90}?)? (?:originally |first |was originally |was first |has been |is |was )+(?:appeared |published |posted |ran |republished |reprinted |syndicated |produced )(?:first )?(?:(?:on|at|by|in|from|with)(?! (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|early|late|\d))|(?:under|here)))(?: .{1,150})?$/,
    where: { longest: 320 },
    takes: 'block',
    removes: [
      'This article originally appeared on Marrow Weekly.',
      'The post Ferry runs aground appeared first on Marrow Weekly.',
      'This story is republished from Falls Review under a free licence.',
    ],
    keeps: [
      'Pell remembers the day when this story first appeared in the Falls Review, and the price that her father paid for it, though he had not written a line of it and could not have, since he was at sea until late in autumn. Her mother kept the cutting in a drawer with the spoons, and it was there that the historian saw it forty years later, when the house was sold.',
      'Historians now say: the story was first published in a pamphlet that nobody has seen.',
      'Her lawyer holds that this article was first published in a pamphlet, and later than the letter.',
    ],
  },
  {
    id: 'en/syndicated-feed',
    about: 'aggregator',
    near: ['syndicated', 'feed', 'edited', 'inputs', 'agencies', 'agency', 'wire'],
    says: /^(?:\(?(?:except for the headline, )?this (?:story|report|article|copy|content|news)(?: .{2,20})? (?:has|is|was)(?: not| only)? ?(?:been )?(?:edited|published|generated|modified|reworked|sourced|created|posted|auto-generated)(?: .{0,80})? (?:syndicated|feed|wire|agency|agencies)(?: .{0,120})?|\(?(?:with|based on) (?:additional )?(?:inputs|reports?|material)(?: from)? (?:agencies|agency|wires?|.{2,40} agenc(?:y|ies)|ap|afp|reuters|pti|ani|ians)(?:(?:,| and) .{2,30})?)[ .)]*$/,
    where: { longest: 320 },
    takes: 'block',
    removes: [
      '(This story has not been edited by our staff and comes from a syndicated feed.)',
      '(With inputs from agencies)',
    ],
    keeps: [
      'A clerk insisted that this report was not edited by anyone at the agency, and two witnesses said the same.',
      'With reports from agencies as thin as these, said Quince, no board can decide anything.',
    ],
  },
  {
    id: 'en/contributed',
    about: 'credit',
    near: ['contributed'],
    says: /^\(?(?:[^.!?]{2,160}|(?:[^.!?]{1,60}[.] ?){0,3}[^.!?]{1,100}) (?:also )?contributed (?:\S+ ){0,2}(?:to|for|from) (?:this|the) (?:report|story|article|piece|coverage)[^.!?]{0,60}[.)]*$/,
    where: { longest: 260 },
    takes: 'block',
    removes: [
      'Staff writer Ines Pell in Marrow Falls contributed to this report.',
      'Our correspondents Jo Ames and R. T. Quince contributed reporting for this article.',
    ],
    keeps: [
      'Forty years of silence, the report says, contributed to this story becoming a legend: first the mill owner denied it, then his son, and at last the town itself did not want to know what lay under the floor. It took a plumber to find out, and even he needed a second look and a lamp.',
      'What contributed to this story being believed? Mostly that it was told by a judge.',
    ],
  },
  {
    id: 'en/reporting-by',
    about: 'credit',
    near: ['reporting', 'editing', 'writing', 'compiled', 'edited'],
    says: /^\(?(?:additional |with |further )?(?:reporting|writing|editing|compiled|edited)(?: and (?:reporting|writing|editing|edited))? by [^!?]{2,160}(?:[;,.] ?(?:additional )?(?:(?:reporting|writing|editing|edited|graphics?|graphic)(?: and (?:writing|editing))?) by [^!?]{2,120})?[.)]*$/,
    where: { zone: 'tail', longest: 320 },
    takes: 'block',
    removes: [
      { text: '(Reporting by Ines Pell in Marrow Falls; Editing by Jo Ames)', before: [STORY] },
      { text: 'Additional reporting by R. T. Quince', before: [STORY] },
    ],
    keeps: [
      { text: 'Reporting by doctors is voluntary.', before: [STORY], after: [STORY] },
      { text: 'The inquiry blames late reporting by the waterworks; editing by the ministry did the rest', before: [STORY] },
    ],
  },
  {
    id: 'en/photo-credit',
    about: 'caption',
    near: ['photo', 'photos', 'image', 'images', 'picture', 'pictures', 'photograph', 'photographs', 'photography', 'credit', 'illustration', 'graphic', 'video', 'illustrations'],
    says: /^[[(]?(?:(?:file |featured |cover |header |top |main |hero |lead |stock )?(?:photo|image|picture|photograph|photography|illustration)s?(?: (?:credits?|courtesy(?: of)?|source|by|via|from|copyright))? ?[:|] ?|(?:featured |cover |header |top |file )?(?:photo|image|picture|photograph|photography|illustration|graphic)s? (?:credits?|courtesy(?: of)?|by|via|copyright) )[^:?!]{2,90}[\])]?$/,
    where: { longest: 110 },
    takes: 'block',
    removes: ['Photo: Ines Pell/Falls Agency', 'Image credit: Marrow Weekly', 'Photograph by Jo Ames', '(Photo courtesy of the Pell family)'],
    keeps: [
      'Photo: the same spot ten years ago? No, says Pell, it was taken in another valley.',
      'On the back of the picture stands photo: Marrow, 1911, in pencil.',
      'Pictures by children hang in the hall of the courthouse, and the judge looks at them before every verdict he has to read aloud.',
    ],
  },
  {
    id: 'en/caption-with-credit',
    about: 'caption',
    near: ['reuters', 'ap', 'afp', 'getty', 'epa', 'handout', 'shutterstock', 'istock', 'unsplash', 'alamy', 'pexels', 'pixabay', 'anadolu', 'xinhua', 'bloomberg', 'pool', 'adobe', 'upi', 'dpa', 'pa', 'images', 'wikimedia', 'flickr', 'pti', 'zuma', 'courtesy', 'photo'],
    says: /^.{0,240}(?:\[(?:[^[\]]{0,60}[ /])?(?:reuters|ap|ap photo|afp|epa|epa-efe|getty images|handout|anadolu|al jazeera|shutterstock|xinhua|bloomberg|pool|upi|dpa|file|file photo|screengrab)(?:[ /][^[\]]{0,60})?\]|\((?:[^()]{0,60}[ /])?(?:reuters|ap|ap photo|ap file photo|afp|epa|epa-efe|getty images|getty|handout|shutterstock|xinhua|bloomberg|pool|upi|dpa|pa|pa wire|istock|alamy|adobe stock|wikimedia commons|unsplash|pti photo|file photo)(?:[ /][^()]{0,60})?\)|(?:via|\/) ?(?:reuters|ap|afp|getty images|shutterstock|alamy(?: stock photo)?|unsplash|pexels|istock|adobe stock|zuma press|getty|afp via getty images|anadolu agency|wikimedia commons|pa wire|pa images)(?: via getty images)?)\.?$/,
    where: { longest: 300 },
    takes: 'block',
    removes: [
      'Supervisor Quince greets voters in Marrow Falls on Friday [Handout via Reuters]',
      'The pier after the storm, seen from the south. (AP Photo/Jo Ames)',
      'Ines Pell/AFP via Getty Images',
      'Pell at the mill. Photograph: Jo Ames/Getty Images',
    ],
    keeps: [
      'A man who took photos in the crypt sold them to an office (Reuters) on Monday, and nobody asked who had let him in.',
      'Captions that end in "via Reuters" are cut by hand in Marrow Falls.',
      'A man in Marrow Falls was charged on Friday after the fire at the mill (Reuters) - it was the third such case.',
    ],
  },
  {
    id: 'en/picture-controls',
    about: 'caption',
    near: ['enlarge', 'gallery', 'caption', 'image', 'slideshow', 'photos', 'video', 'play', 'photo', 'fullscreen', 'screen', 'images', 'pause', 'mute', 'player', 'watch', 'ad', 'listen', 'slide', 'article', 'unmute'],
    says: /^(?:(?:click|tap)(?: on (?:the )?(?:image|photo|picture))? to (?:enlarge|expand|zoom|view)(?: .{2,30})?|(?:view|open|see|show|launch) (?:gallery|slideshow|photos|all (?:photos|images)|(?:larger )?image|image in fullscreen|in full screen|(?:full )?caption)|(?:hide|toggle|show) caption|image caption|enlarge (?:this )?image|image source|(?:image|photo|slide) ?\d{1,3} ?(?:of|\/) ?\d{1,3}|(?:play|pause|watch)(?: the)? video|play|pause|(?:un)?mute|video player(?: is loading\.?)?|(?:photo )?gallery|buy (?:a |this )?photos?|\d{1,3} (?:images|photos)|close gallery|skip ad|full ?screen|current time|watch now|listen now|play now|listen to (?:this )?article)[ .:>]*$/,
    where: { longest: 60 },
    takes: 'block',
    removes: ['Click to enlarge', 'Image 2 of 7', 'Play video', 'Image caption'],
    keeps: [
      'Whoever wants to buy a photo of the bell may ask the sexton.',
      'Watch the video twice and you see that the second man never moves.',
    ],
  },
]
