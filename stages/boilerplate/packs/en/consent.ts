/** Cookie banners and consent dialogs. */
import type { Rule } from '../../../kit/rule.ts'

export const consent: readonly Rule[] = [
  {
    id: 'en/cookie-notice',
    about: 'consent',
    near: ['cookies', 'cookie'],
    says: /^(?:(?:we|this (?:web)?site|our (?:web)?sites?|[a-z0-9.&' ]{2,30}) (?:and our (?:\S+ ){0,3}partners )?(?:may )?uses? (?:\S+ ){0,4}cookies?(?: |,|\.|$)(?:(?:\S+ ){0,10}(?:to|for|on|you|your|our|by|and|more|from)(?: |$)|$))/,
    where: { longest: 700 },
    takes: 'block',
    removes: [
      'We use cookies and similar tools to make this site work, to measure it and to show you adverts that fit you.',
      'This website uses cookies to improve your experience. You may opt out at any time.',
      'Marrow Weekly uses cookies for the login and for statistics.',
    ],
    keeps: [
      'On every page of the portal stood the sentence "We use cookies to improve your experience", which the court in Marrow Falls found to say nothing at all.',
      'Asked what becomes of the data, the county answered in one line: we use cookies to count visitors.',
    ],
  },
  {
    id: 'en/cookie-agreement',
    about: 'consent',
    near: ['cookies', 'cookie', 'privacy', 'terms'],
    says: /^(?:(?:by|if you) (?:continu(?:ing|e)|us(?:ing|e)|clicking|click|browsing|visiting|closing|accessing) .{0,140}|you )(?:agree|consent|accept|acknowledge)s? .{0,140}(?:cookies?|privacy (?:policy|notice|statement)|terms (?:of|and|&))/,
    where: { longest: 420 },
    takes: 'block',
    removes: [
      'By continuing to browse this site you agree to our use of cookies.',
      'By clicking "Accept all" you consent to the storing of cookies on your device.',
      'By using our site you accept the Terms of Service and the Privacy Policy.',
    ],
    keeps: [
      'Regulators in three states doubt that by using a site you consent to cookies, and have asked the courts to say so.',
      'The notice in the shop window read: by visiting us you agree to our privacy policy. Nobody knew what was meant.',
    ],
  },
  {
    id: 'en/cookie-buttons',
    about: 'consent',
    near: ['cookies', 'cookie', 'accept', 'reject', 'allow', 'consent', 'preferences', 'enabled', 'active', 'decline', 'purposes', 'manage', 'choices'],
    says: /^(?:(?:(?:i )?accept|reject|allow|decline|deny|refuse|manage|change|about|customi[sz]e|necessary|only necessary|essential)(?: all| only necessary| essential| non-essential)?(?: our)? cookies?(?: settings| preferences)?|cookies? (?:settings|policy|preferences|notice|consent|statement|declaration|choices)|cookies policy|(?:accept|reject|allow|decline|deny)(?: all)?(?: &| and) (?:close|continue|save)|(?:accept|reject|allow|decline) all|save (?:&|and) accept|manage (?:my )?(?:consent|preferences|options)|always (?:enabled|active)|consent (?:preferences|management|choices)|accept all reject all(?: show purposes)?|cookie duration description|strictly necessary cookies)$/,
    where: { longest: 50 },
    takes: 'block',
    removes: ['Accept all cookies', 'Cookie Settings', 'Manage consent', 'Reject all'],
    keeps: [
      'Two thirds of those asked accept all cookies without reading a word.',
      'The board may accept all offers, reject all of them, or start again.',
      'A cookie policy nobody reads',
    ],
  },
  {
    id: 'en/cookie-kinds',
    about: 'consent',
    near: ['cookies'],
    says: /^(?:(?:strictly )?necessary|functional(?:ity)?|analytical|analytics|performance|advertisement|advertising|targeting|marketing|preference|statistics?|other uncategori[sz]ed|uncategori[sz]ed|these) cookies (?:are (?:absolutely essential|crucial|required for|necessary for|essential|used to (?:understand|provide|deliver|track|store)|those that are being|set by|usually only set)|help (?:to |us |website |make )|allow (?:us|the website) to|enable the website|track visitors|do not store any|may be set|ensure |remember |collect information about)/,
    where: { longest: 900 },
    takes: 'block',
    removes: [
      'Functional cookies help to remember which county you chose and how large the type should be.',
      'Necessary cookies are required for the login; without them the site cannot work.',
    ],
    keeps: [
      'The ruling is plain: necessary cookies are required for a shop to work at all, and no shop has to ask for them.',
      'Researchers at Marrow College found that marketing cookies track visitors across nine sites in ten.',
    ],
  },
  {
    id: 'en/consent-dialog',
    about: 'consent',
    near: ['privacy', 'consent', 'device', 'partners', 'choices', 'preferences', 'tracking', 'personalised', 'personalized'],
    says: /^(?:we (?:value|care about|respect) your privacy[.!]?$|your privacy is important to us[.!]?$|(?:manage|about) your (?:privacy|choices|consent)|your (?:online )?privacy (?:choices|preferences|settings|matters)[.!]?$|we and our (?:\S+ ){0,3}partners (?:store|process|use|and)|store and\/or access information on a device|you (?:can|may) (?:change|manage|withdraw|accept or manage|update) your (?:consent|choices|preferences|settings|privacy)|we understand that your (?:online )?privacy|you rely on [^.]{2,40} for (?:truth|news)|privacy preference cent(?:er|re)|privacy overview$|manage privacy)/,
    where: { longest: 700 },
    takes: 'block',
    removes: [
      'We value your privacy',
      'We and our 214 partners store and read information on your device, such as unique numbers.',
      'You can change your choices at any time in the footer of the page.',
    ],
    keeps: [
      'Every one of these companies promises that we value your privacy, and every one of them sold the lists.',
      'Clerks tell callers that you can change your consent later, but the form for it does not exist.',
    ],
  },
  {
    id: 'en/data-sale-choice',
    about: 'consent',
    near: ['sell'],
    says: /^(?:california (?:residents?|privacy)?[ :,-]{0,3})?do not sell (?:or share )?(?:my|your) (?:personal )?(?:information|info|data)(?: ?\/.{0,60})?[.]?$/,
    where: { longest: 130 },
    takes: 'block',
    removes: ['Do Not Sell or Share My Personal Information', 'Do not sell my data'],
    keeps: ['The law gave every reader a button that says do not sell my personal information, and hardly anyone presses it.'],
  },
  {
    id: 'en/embed-needs-consent',
    about: 'consent',
    near: ['content', 'embed', 'video', 'post'],
    says: /^(?:this (?:content|video|post|embed|tweet|map) (?:is (?:hosted|provided) by|is not available|cannot be (?:shown|displayed)|could not be loaded|comes from)|(?:to (?:view|see|watch|show|display) this (?:content|video|post|embed|tweet|map),? )(?:please |you )?(?:accept|allow|enable|need|must|update))/,
    where: { longest: 260 },
    takes: 'block',
    removes: [
      'To view this video please accept the cookies of the provider.',
      'This content is hosted by a third party that may set cookies.',
    ],
    keeps: [
      'Where the film should have been, schools in Marrow Falls saw only grey: this content is not available in your region.',
      'A teacher complained that to view this video you must give away the names of your pupils.',
    ],
  },
]
