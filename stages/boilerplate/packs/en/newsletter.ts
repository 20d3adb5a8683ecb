/** Newsletters, alerts and apps: invitations, forms, thanks. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const newsletter: readonly Rule[] = [
  {
    id: 'en/newsletter-signup',
    about: 'newsletter',
    near: ['newsletter', 'newsletters', 'bulletin', 'alerts', 'updates'],
    says: /^(?:please )?(?:subscribe|sign[- ]?up|register|join)(?: now| today| here| below| free| for free|,)*(?: to| for)? (?:(?:get |receive )?(?:our|the|my|this|a|free) )?(?:[a-z0-9'&-]+ ){0,6}(?:newsletters?|bulletin|(?:email |news |breaking news )(?:alerts|updates))(?: (?:now|today|here|below|for|to|and|by|with|so|list)(?: .{0,120})?)?[ .!:>]*$/,
    where: { longest: 200 },
    takes: 'block',
    removes: [
      'Subscribe to our newsletter',
      'Sign up for the Marrow Morning newsletter and start your day informed.',
      'Join our free weekly newsletter!',
    ],
    keeps: [
      'Nearly four thousand people did subscribe to our newsletter, the choir wrote, and not one of them came to the concert.',
      'Sign up for a newsletter once, says Quince, and forty shops will know your address by noon.',
    ],
  },
  {
    id: 'en/newsletter-sentence',
    about: 'newsletter',
    near: ['newsletter', 'newsletters'],
    says: /^(?:you can )?(?:sign up|subscribe) (?:here )?(?:to|for) (?:our|the) (?:[a-z0-9'-]+ ){0,4}newsletters?(?: here| today| now| to (?:get|receive|stay|read) [^.!?]{1,90})?[.!]$/,
    where: { longest: 180 },
    takes: 'sentence',
    removes: [
      'The bridge reopens on Friday. Sign up for our weekly newsletter here.',
      'Nobody was hurt, the sheriff said. Subscribe to the Marrow Morning newsletter to get news like this every day.',
    ],
    keeps: [
      'The scouts ask parents to sign up for the newsletter. Most never do.',
      'Thieves wrote: "Please subscribe to our newsletter." Then they asked for the number of the card.',
    ],
  },
  {
    id: 'en/newsletter-inbox',
    about: 'newsletter',
    near: ['inbox'],
    says: /^(?:get|receive|have|want|sign up|subscribe|join|enter|stay|keep|never miss|be the first|top stories|the (?:latest|best|day|most|top)|news|our|a (?:daily|weekly)|delivered|straight|your|like|enjoy|love|don't miss|start)(?: .{0,170})? (?:to|in|into) your (?:email )?inbox(?:[ .!?,:].{0,90})?$/,
    where: { longest: 300 },
    takes: 'block',
    removes: [
      'Get the best of Marrow County straight to your inbox.',
      'The latest local news, delivered to your inbox every morning. It is free!',
    ],
    keeps: [
      'Experts give one piece of advice for the day when the latest bill of the waterworks lands in your inbox: do not click.',
      'Such letters are the work of thieves: they get a message about a parcel into your inbox and wait.',
    ],
  },
  {
    id: 'en/form-fields',
    about: 'newsletter',
    near: ['email', 'e-mail', 'name', 'mail', 'website', 'phone', 'password', 'message', 'zip', 'username', 'comment', 'remember'],
    says: /^(?:(?:please )?(?:enter|type|add|your)(?: your| a valid| in your)? (?:e-?mail|name|full name)(?: address)?(?: here| below)?(?: to (?:subscribe|sign up|continue))?|(?:(?:your |work |business |confirm )?e-?mail(?: address)?|(?:first|last|full|company|your|business) name|name|phone(?: number)?|website(?: url)?|password|message|your message|username|zip(?: code)?|comment) ?(?:\*|\((?:required|optional)\)|\(will not be published\)(?: \(required\))?)(?: ?\*)?|(?:your )?e-?mail address|(?:first|last|full|company) name|user ?name|password|remember me|name, email(?:,| and) .{2,30}|lost your password\?|forg[eo]t(?:ten)? (?:your )?password\?)[ :.\u2026]*$/,
    where: { longest: 70 },
    takes: 'block',
    removes: ['Enter your email address', 'Email *', 'First name', 'Website (optional)'],
    keeps: [
      'In the field for your email address the clerk had typed her own, three hundred times.',
      'Name *the* bird, asked the teacher, and nobody could.',
      'Password found on the wall of the pump house',
    ],
  },
  {
    id: 'en/signup-terms',
    about: 'newsletter',
    near: ['agree', 'consent', 'agreeing', 'confirm', 'acknowledge', 'opt', 'accept', 'providing', 'submitting'],
    says: /^by (?:signing (?:up|in)|subscribing|submitting|providing|entering|registering|checking|ticking|joining|creating|clicking|opting|completing|logging)(?: .{0,120})?,? (?:you|i|we)(?: also| hereby|'re| are| will| may)? (?:agree|consent|agreeing|confirm|acknowledge|opt|accept|receive)/,
    where: { longest: 500 },
    takes: 'block',
    removes: [
      'By signing up you agree to our terms of use and to receive messages from us.',
      'By submitting your address, you consent to its use for our letters.',
    ],
    keeps: [
      'Sent to every household, the form says in small type that by signing up you agree to a levy of forty dollars.',
      'Lawyers warn that by clicking you confirm a contract, whatever the colour of the button.',
    ],
  },
  {
    id: 'en/form-answers',
    about: 'newsletter',
    near: ['subscribing', 'submission', 'submitting', 'inbox', 'subscribed', 'subscription', 'wrong', 'successfully', 'registering', 'signing', 'message', 'email', 'e-mail', 'signed', 'registered', 'occurred'],
    says: /^(?:(?:thank you|thanks)(?: so much)?(?: for (?:subscribing|signing up|registering|your (?:submission|subscription|message))|! your (?:submission|subscription|message) has been (?:received|sent))(?: .{0,90})?|oops[!.,] something went wrong.{0,60}|(?:please )?check your (?:inbox|e-?mail)(?: .{0,70})?|(?:success[!.] )?you(?:'ve| have| are|'re)? (?:now |been |successfully )*(?:subscribed|registered|signed up)(?: .{0,60})?|something went wrong[.!,](?: please)? ?(?:try again)?(?: later)?|an error (?:has )?occurred(?:[.,] please try again.{0,30})?|already subscribed\?.{0,30})[.!]?$/,
    where: { longest: 160 },
    takes: 'block',
    removes: ['Thank you for subscribing!', 'Oops! Something went wrong while sending the form.', 'Please check your inbox to confirm your subscription.'],
    keeps: [
      'When the rocket fell back, the speaker in the control room said only that something went wrong.',
      'The card from the florist read thank you for subscribing, and that was how Ames learned that he had.',
    ],
  },
  {
    id: 'en/unsubscribe-notice',
    about: 'newsletter',
    near: ['unsubscribe', 'spam'],
    says: /^(?:(?:you (?:can|may) )?unsubscribe (?:at )?any ?time|(?:we (?:promise|will|won't|never|do not|don't|hate)|no|zero)(?: \S+){0,4} spam|you (?:can|may) (?:opt out|unsubscribe)|to unsubscribe|click (?:here )?to unsubscribe)(?:[ .,!:].{0,120})?$/,
    where: { longest: 200 },
    takes: 'block',
    removes: ['No spam. Unsubscribe at any time.', 'You can unsubscribe with one click.', 'We promise not to send you spam.'],
    keeps: [
      'There is no law that says you can unsubscribe from an almanac, the publisher replied.',
      'Our grandparents had it good: no phones, no spam.',
    ],
  },
  {
    id: 'en/newsletter-label',
    about: 'newsletter',
    near: ['newsletter', 'newsletters', 'subscribe', 'alerts', 'subscription', 'subscriptions', 'updates', 'notifications', 'subscribed', 'subscribesign'],
    says: /^(?:(?:e-?mail |free |our |daily |weekly |the )?newsletters?(?: sign[- ]?up| signup| subscription)?|subscribe(?: now| today| here| free| for free| to (?:us|updates|our (?:newsletter|channel|blog|podcast)))?|subscriptions?|(?:e-?mail|news|breaking news|text) alerts|manage (?:your )?subscriptions?|(?:allow|enable|turn on) notifications|already subscribed|subscribe ?sign in|subscribe (?:\||\/) (?:log|sign) in)[ .!:>\u2192]*$/,
    where: { longest: 50 },
    takes: 'block',
    removes: ['Newsletter Sign Up', 'Subscribe now!', 'Email alerts'],
    keeps: [
      'Farmers subscribe now to a service that warns them of frost.',
      'A free newsletter nobody asked for',
    ],
  },
  {
    id: 'en/never-miss',
    about: 'newsletter',
    near: ['miss', 'first', 'updated', 'date', 'connected', 'informed', 'loop', 'ready', 'know', 'touch', 'want'],
    says: /^(?:never miss (?:a|an|another) (?:story|post|update|beat|article|episode|deal|moment|issue|thing)|don't miss (?:a|an|out on) (?:story|post|update|our|any|the latest)(?: .{0,90})?|be the first to (?:know|hear|read|get)(?: .{0,80})?|(?:stay|keep) (?:up[- ]to[- ]date|updated|informed|in the loop|connected|in touch)(?: (?:with|on|by|about) .{0,90})?|ready for more\?|want (?:more|to know more|more (?:news|stories|like this))(?: .{0,50})?\?)[ .!:]*$/,
    where: { zone: 'edges', longest: 140 },
    takes: 'block',
    removes: [
      { text: 'Never miss a story', before: [STORY] },
      { text: 'Stay up to date with the latest from Marrow County', before: [STORY] },
      { text: 'Be the first to know!', after: [STORY] },
    ],
    keeps: [
      { text: 'Be the first to know!', before: [STORY], after: [STORY] },
      { text: 'Neighbours on Pell Street never miss a story about the house at the corner', before: [STORY] },
    ],
  },
  {
    id: 'en/get-the-app',
    about: 'newsletter',
    near: ['app', 'apps', 'whatsapp', 'telegram', 'push', 'channel', 'play'],
    says: /^(?:(?:download|get|install|try|open in|available on)(?: (?:our|the|it|on|from|free|now|\S+ news|mobile|new)){0,4}(?: \S+)? (?:apps?|app store|google play|play store)|(?:join|follow|subscribe to)(?: (?:us on|our|the))? (?:\S+ ){0,3}(?:whatsapp|telegram)(?: channel| group| community)?|start your \S+ ?get the app|(?:download on|get it on|download from) (?:the )?(?:app store|google play))(?: (?:to|for|and|now|today|here|on)(?: .{0,90})?)?[ .!:]*$/,
    where: { longest: 150 },
    takes: 'block',
    removes: ['Download our app', 'Get it on Google Play', 'Join our WhatsApp channel for breaking news'],
    keeps: [
      'Drivers must download the app before they may park in Marrow Falls, and the older ones do not.',
      'He told the pupils to join the WhatsApp group and then never wrote a line.',
      'Open in app stores from May, the game was gone again by June.',
    ],
  },
]
