/** What is printed around articles in any language: signs, addresses, names of networks. */
import type { Pack } from '../../kit/rule.ts'

/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
const STORY =
  'The harbour council of Port Ellery voted on Tuesday night to rebuild the old ferry pier, after a debate that lasted four ' +
  'hours and drew nearly two hundred residents. Work should begin in spring and take about two years, said the harbour ' +
  'master, Odile Karsten, who had argued for the plan since the storm of last November tore away the northern half.'

export const any: Pack = {
  language: 'any',
  rules: [
    {
      id: 'any/copyright-line',
      about: 'rights',
      near: ['\u00a9', 'c'],
      says: /^(?:copyright |\(?[a-z]{0,12}\)? ?)?(?:\u00a9|\(c\)) ?(?:copyright ?)?(?:(?:19|20)\d\d|[^.!?]{1,60}(?:19|20)\d\d)(?: ?[-,/] ?(?:19|20)?\d\d)?(?:[ ,.|].{0,120})?$/,
      where: { longest: 200 },
      takes: 'block',
      removes: ['\u00a9 2022 Port Ellery Tidings', 'Copyright \u00a9 2019-2023 Ellery Media Ltd. | Imprint', '(c) 2020 Karsten & Daughters'],
      keeps: [
        'In the corner of the forged etching stood \u00a9 1994, four years before the printer opened his workshop, the expert told the court.',
        'Visitors laughed at the sign over the bakery, "\u00a9 2020 by my grandmother", and photographed it all the same.',
      ],
    },
    {
      id: 'any/copyright-owner',
      about: 'rights',
      near: ['\u00a9'],
      says: /^\u00a9 ?[^.!?]{2,60}[.]?$/,
      where: { zone: 'tail', longest: 64 },
      takes: 'block',
      removes: [{ text: '\u00a9 Ellery Media Group', before: [STORY] }],
      keeps: [
        { text: '\u00a9 Ellery Media Group', before: [STORY], after: [STORY] },
        { text: 'The last page bears the sign \u00a9 and a name that nobody in Port Ellery knows', before: [STORY] },
      ],
    },
    {
      id: 'any/network-names',
      about: 'share',
      near: [
        'facebook', 'twitter', 'instagram', 'linkedin', 'pinterest', 'whatsapp', 'telegram', 'reddit', 'youtube', 'tiktok', 'bluesky',
        'mastodon', 'tumblr', 'flipboard', 'viber', 'vkontakte', 'vk', 'odnoklassniki', 'threads', 'snapchat', 'messenger', 'digg',
        'stumbleupon', 'delicious', 'weibo', 'wechat', 'xing', 'pocket', 'skype', 'email', 'e-mail', 'rss',
      ],
      says: /^(?:x[ ,|/]{1,3})?(?:facebook|twitter|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|tiktok|bluesky|mastodon|tumblr|flipboard|viber|vkontakte|vk|odnoklassniki|threads|snapchat|messenger|digg|stumbleupon|delicious|weibo|wechat|xing|pocket|skype|e-?mail|rss)(?:(?: ?[|,/\u2022\u00b7+&-] ?| ?\(| )(?:facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|tiktok|bluesky|mastodon|tumblr|flipboard|viber|vkontakte|vk|odnoklassniki|threads|snapchat|messenger|digg|stumbleupon|delicious|line|weibo|wechat|xing|pocket|skype|e-?mail|rss|google\+?|\d{1,6})\)?){1,13}$/,
      where: { longest: 120 },
      takes: 'block',
      removes: ['Facebook Twitter WhatsApp', 'Twitter | LinkedIn | Email', 'Reddit Pocket 12'],
      keeps: [
        'Facebook, Twitter and the council of Port Ellery',
        'Her lawyer named Facebook, Twitter and Instagram',
      ],
    },
    {
      id: 'any/network-name-alone',
      about: 'share',
      near: [
        'facebook', 'twitter', 'x', 'instagram', 'linkedin', 'pinterest', 'whatsapp', 'telegram', 'reddit', 'youtube', 'tiktok', 'bluesky',
        'mastodon', 'tumblr', 'flipboard', 'viber', 'vkontakte', 'vk', 'threads', 'snapchat', 'messenger', 'digg', 'stumbleupon',
        'delicious', 'weibo', 'wechat', 'xing', 'pocket', 'email', 'e-mail', 'rss', 'google',
      ],
      says: /^(?:facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|tiktok|bluesky|mastodon|tumblr|flipboard|viber|vkontakte|vk|threads|snapchat|messenger|digg|stumbleupon|delicious|weibo|wechat|xing|pocket|e-?mail|rss|google\+)[ :]*$/,
      where: { zone: 'edges', longest: 20 },
      takes: 'block',
      removes: [{ text: 'Facebook', before: [STORY] }, { text: 'Email', after: [STORY] }],
      keeps: [
        { text: 'TikTok', before: [STORY], after: [STORY] },
        { text: 'Facebook asks the mayor', before: [STORY] },
      ],
    },
    {
      id: 'any/source-address',
      about: 'aggregator',
      near: ['http', 'https', 'www'],
      says: /^\p{L}{2,12}: ?(?:https?:\/\/|www\.)[^ ]{3,250}$/u,
      where: { zone: 'tail', longest: 260 },
      takes: 'block',
      removes: [
        { text: 'Via: https://tidings.ellery.example/2022/03/pier', before: [STORY] },
        { text: 'Source: www.ellery.example', before: [STORY] },
      ],
      keeps: [
        { text: 'Source: www.ellery.example', before: [STORY], after: [STORY] },
        { text: 'Nobody could say who had opened the site: www.ellery.example has no imprint', before: [STORY] },
      ],
    },
    {
      id: 'any/mail-alone',
      about: 'author-box',
      near: ['@'],
      says: /^(?:[a-z-]{1,12}: ?)?[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,120}$/,
      where: { zone: 'edges', longest: 120 },
      takes: 'block',
      removes: [{ text: 'newsroom@tidings.example', before: [STORY] }, { text: 'E-mail: o.karsten@tidings.example', before: [STORY] }],
      keeps: [
        { text: 'newsroom@tidings.example', before: [STORY], after: [STORY] },
        { text: 'Objections to the pier go to pier@ellery.example until Friday', before: [STORY] },
      ],
    },
    {
      id: 'any/hidden-mail',
      about: 'technical',
      near: ['email protected'],
      says: /^\[?email protected\]?$/,
      where: { longest: 20 },
      takes: 'block',
      removes: ['[email\u00a0protected]'],
      keeps: ['Nobody in the office could say who kept the captain\'s email protected from the thieves.'],
    },
    {
      id: 'any/handle-alone',
      about: 'share',
      near: ['@'],
      says: /^(?:twitter: ?|x: ?|instagram: ?)?@[a-z0-9_.]{2,30}$/,
      where: { zone: 'edges', longest: 45 },
      takes: 'block',
      removes: [{ text: '@ellerytidings', before: [STORY] }],
      keeps: [
        { text: '@ellerytidings', before: [STORY], after: [STORY] },
        { text: 'The first to post a picture of the wreck was @odile_karsten', before: [STORY] },
      ],
    },
    {
      id: 'any/language-names',
      about: 'navigation',
      near: [
        'english', 'deutsch', 'fran\u00e7ais', 'espa\u00f1ol', 'italiano', 'portugu\u00eas', 'nederlands', 'polski', 't\u00fcrk\u00e7e', 'svenska',
        'dansk', 'norsk', 'suomi', '\u010de\u0161tina', 'rom\u00e2n\u0103', 'magyar', '\u0440\u0443\u0441\u0441\u043a\u0438\u0439', '\u0443\u043a\u0440\u0430\u0457\u043d\u0441\u044c\u043a\u0430', '\u03b5\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac',
        '\u0627\u0644\u0639\u0631\u0628\u064a\u0629', '\u65e5\u672c\u8a9e', '\u4e2d\u6587', '\u7b80\u4f53\u4e2d\u6587', '\u7e41\u9ad4\u4e2d\u6587', '\ud55c\uad6d\uc5b4', 'ti\u1ebfng',
      ],
      says: /^(?:(?:english|deutsch|fran\u00e7ais|espa\u00f1ol|italiano|portugu\u00eas|nederlands|polski|t\u00fcrk\u00e7e|svenska|dansk|norsk|suomi|\u010de\u0161tina|rom\u00e2n\u0103|magyar|\u0440\u0443\u0441\u0441\u043a\u0438\u0439|\u0443\u043a\u0440\u0430\u0457\u043d\u0441\u044c\u043a\u0430|\u03b5\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac|\u0627\u0644\u0639\u0631\u0628\u064a\u0629|\u65e5\u672c\u8a9e|\u4e2d\u6587|\u7b80\u4f53\u4e2d\u6587|\u7e41\u9ad4\u4e2d\u6587|\ud55c\uad6d\uc5b4|ti\u1ebfng vi\u1ec7t)(?: \([a-z ]{2,20}\))?(?: ?[|/,\u00b7\u2022-] ?| |$)){1,12}$/u,
      where: { zone: 'edges', longest: 160 },
      takes: 'block',
      removes: [
        { text: 'English | Deutsch | Fran\u00e7ais', after: [STORY] },
        { text: '\u65e5\u672c\u8a9e', before: [STORY] },
      ],
      keeps: [
        { text: 'English', before: [STORY], after: [STORY] },
        { text: 'English lessons on the pier', after: [STORY] },
      ],
    },
    {
      id: 'any/date-alone',
      about: 'related',
      near: [
        '2000', '2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016',
        '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030',
      ],
      says: /^(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?20\d\d|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d)(?:,? (?:at )?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?)?$/u,
      where: { zone: 'tail', longest: 40 },
      takes: 'block',
      removes: [
        { text: '3 Dec 2021', before: [STORY] },
        { text: 'November 18, 2021', before: [STORY] },
        { text: '12.01.2012, 14:05', before: [STORY] },
      ],
      keeps: [
        { text: '3 Dec 2021', before: [STORY], after: [STORY] },
        { text: 'The lamp was lit for the last time on 3 December 2021', before: [STORY] },
      ],
    },
    {
      id: 'any/agency-alone',
      about: 'caption',
      near: ['reuters', 'ap', 'afp', 'getty', 'epa', 'dpa', 'xinhua', 'anadolu', 'shutterstock', 'efe', 'ansa', 'tass', 'pap', 'bloomberg', 'unsplash', 'pixabay', 'istock', 'alamy'],
      says: /^(?:(?:foto|photo|\u0444\u043e\u0442\u043e|\u03c6\u03c9\u03c4\u03bf) ?: ?)?[([]?(?:(?:reuters|ap|afp|getty images|getty|epa|epa-efe|dpa|xinhua|anadolu agency|anadolu|shutterstock|efe|ansa|tass|pap|bloomberg|unsplash|pixabay|istock|alamy)(?: ?[/|,] ?|[)\]]|$)){1,4}$/u,
      where: { zone: 'edges', longest: 60 },
      takes: 'block',
      removes: [{ text: 'AFP/Getty Images', after: [STORY] }, { text: '(Reuters)', before: [STORY] }],
      keeps: [
        { text: 'Reuters', before: [STORY], after: [STORY] },
        { text: 'Bloomberg, Reuters and the lighthouse', before: [STORY] },
        { text: 'Who lights the AP?', after: [STORY] },
      ],
    },
    {
      id: 'any/clock-alone',
      about: 'navigation',
      near: [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23',
        '00', '01', '02', '03', '04', '05', '06', '07', '08', '09',
      ],
      says: /^\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d(?::\d\d)?)?$/,
      where: { zone: 'edges', longest: 20 },
      takes: 'block',
      removes: [{ text: '14:05', before: [STORY] }, { text: '00:00 / 03:41', after: [STORY] }],
      keeps: [
        { text: '14:05', before: [STORY], after: [STORY] },
        { text: '14:05 was when the first plank broke', before: [STORY] },
      ],
    },
    {
      id: 'any/arrows-and-glyphs',
      about: 'navigation',
      near: ['\u2191', '\u2192', '\u2190', '\u2193', '\u00d7', '\u2715', '\u2630', '\u25b2', '\u25bc', '\u203a', '\u2039'],
      says: /^[\u2190-\u2193\u00d7\u2715\u2630\u25b2\u25bc\u203a\u2039 ]{1,12}$/,
      where: { zone: 'edges', longest: 12 },
      takes: 'block',
      removes: [{ text: '\u2191', before: [STORY] }, { text: '\u00d7', after: [STORY] }, { text: '\u2039 \u203a', before: [STORY] }],
      keeps: [
        { text: '\u2191', before: [STORY], after: [STORY] },
        { text: 'Quay \u2192 town hall', after: [STORY] },
      ],
    },
    {
      id: 'any/template-left-behind',
      about: 'technical',
      near: ['{{', '}}', '[[', ']]', '<%', '%d', '%s'],
      says: /^(?:\{\{[^{}]{0,80}\}\}|\[\[[^[\]]{0,80}\]\]|<%[^%]{0,80}%>|%[ds])$/,
      where: { longest: 90 },
      takes: 'block',
      removes: ['{{article.title}}', '%d'],
      keeps: [
        'Hundreds of letters from the harbour office began with "Dear {{first_name}}" on Monday.',
        'In the log the engineer found %d where the number of passengers should have stood.',
      ],
    },
    {
      id: 'any/page-numbers',
      about: 'navigation',
      near: ['1', '2', '3'],
      says: /^(?:"|<|<<)? ?1 (?:\| )?2 (?:\| )?3(?: (?:\| )?(?:\d{1,4}|\.\.\.|\u2026)){0,12}(?: ?(?:"|>|>>))?$/,
      where: { zone: 'edges', longest: 60 },
      takes: 'block',
      removes: [{ text: '1 2 3 4 \u2026 18 \u00bb', before: [STORY] }],
      keeps: [
        { text: '1 2 3', before: [STORY], after: [STORY] },
        { text: 'On the lock of the pier office the code was 1 2 3 4 for eleven years', before: [STORY] },
      ],
    },
  ],
}
