/** What a site says of its own texts so that nobody blames it: for information only, and no advice. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const advice: readonly Rule[] = [
  {
    id: 'en/no-advice',
    about: 'rights',
    near: ['advice', 'substitute', 'recommendation', 'solicitation', 'diagnosis', 'diagnose', 'endorsement'],
    says: /^(?:[* ]{0,4}(?:legal |medical |financial |important |general |health |investment )?disclaimers? ?[:.-]? ?)?(?:please note(?: that)?,? |please be aware that |keep in mind that |note: )?(?:(?:the|this|our|all|any|no|your) )?(?:information|contents?|materials?|articles?|blog|blog posts?|posts?|page|site|website|publication|guide|podcast|newsletter|opinions?|views|commentary|services|video|[\p{L}'-]{2,20} content) (?!that |which |with |from )[^!?]{0,160}?(?:is|are|does|do|should|and|but) (?:not |never )(?:be )?(?:intended |considered |construed |meant |designed |relied |used |taken |as |to |be |constitute |provide |offer |replace |a substitute |an offer )+[^!?]{0,120}?(?:advice|diagnos|recommendation|substitute|solicitation|endorsement)/u,
    where: { zone: 'edges', longest: 900 },
    takes: 'block',
    removes: [
      {
        text: 'This material is not intended to replace the advice of a qualified adviser.',
        before: [STORY],
      },
      {
        text:
          'Disclaimer: This blog is written for the pleasure of it and is not intended to be a substitute for what your own doctor ' +
          'tells you, and nobody at Falls Clinic answers for what you do after you have read it. Ask before you change a dose.',
        before: [STORY],
      },
    ],
    keeps: [
      { text: 'This video does not constitute medical advice.', before: [STORY], after: [STORY] },
      {
        text: 'On every bottle of the mill, the judge noted, stood: the content does not constitute medical advice.',
        before: [STORY],
      },
    ],
  },
  {
    id: 'en/for-information-only',
    about: 'rights',
    near: ['purposes', 'educational', 'informational', 'entertainment', 'reference'],
    says: /^(?:[* ]{0,4}(?:legal |medical |financial |important |general |health |investment )?disclaimers? ?[:.-]? ?)?(?:please note(?: that)?,? |please be aware that |keep in mind that |note: )?(?:(?:the|this|our|all|any|no|your) )?(?:information|contents?|materials?|articles?|blog|blog posts?|posts?|page|site|website|publication|guide|podcast|newsletter|opinions?|views|commentary|services|video|[\p{L}'-]{2,20} content) (?!that |which |with |from )[^!?]{0,160}?(?:is|are|be|was|were|prepared|provided|intended|presented|shared|offered|only|designed) (?:strictly |solely |only |purely |presented |intended |provided |meant |designed |shared |offered |made available )*(?:for|as) (?:general |your |illustrative |reference |and |or |educational |informational |information |entertainment )+(?:purposes|(?<=(?:educational|informational|entertainment|reference) )(?:only|use))/u,
    where: { zone: 'edges', longest: 900 },
    takes: 'block',
    removes: [
      {
        text: 'The information in this article is for general informational purposes only and may be out of date.',
        before: [STORY],
      },
      {
        text: 'All content on these pages was prepared for educational use and by amateurs.',
        before: [STORY],
      },
    ],
    keeps: [
      {
        text: 'Services at the mill are for educational use.',
        before: [STORY],
        after: [STORY],
      },
      {
        text: 'Printed on the bottle, the judge noted, was the line that the content is for informational purposes only.',
        before: [STORY],
      },
    ],
  },
  {
    id: 'en/gives-no-advice',
    about: 'rights',
    near: ['advice'],
    says: /^(?:[* ]{0,4}(?:legal |important )?disclaimer ?: ?)?(?!according |after )(?:[\p{L}\d'.,()&-]{1,24} ){1,12}(?:do|does) not (?:provide|offer|give|render) (?:any )?(?:legal|tax|medical|financial|investment|accounting)(?:,| and| or|,? \/)[\p{L}, /-]{3,60} advice/u,
    where: { zone: 'edges', longest: 900 },
    takes: 'block',
    removes: [
      { text: 'Quince Savings, Inc. does not provide tax, legal or accounting advice.', before: [STORY] },
      { text: 'We do not give legal or tax advice.', before: [STORY] },
    ],
    keeps: [
      { text: 'We do not give legal or tax advice.', before: [STORY], after: [STORY] },
      {
        text: 'After nine complaints in a year, says the clerk, the old county office by the mill does not offer legal or tax advice any longer.',
        before: [STORY],
      },
    ],
  },
  {
    id: 'en/no-advice-anywhere',
    about: 'rights',
    near: ['purposes', 'advice'],
    says: /^(?:[* ]{0,4}(?:legal |medical |financial |important |health |investment )?disclaimer ?: ?)?(?:the (?:information|contents?)|this (?:article|blog post|blog|post|content|material|information|website)|[\p{L}'-]{2,20} content)(?: (?:provided|contained|presented|shared|included|published|on|in|herein|here|this|our|the|website|site|blog|article|and|or|podcast|page|above)){0,8} (?:is|are|was|has been prepared) (?:intended |designed |provided |meant |strictly |solely |only |presented |shared )*for (?:general |your |educational |informational |information |and |or )+purposes(?: only)?(?:[ .,;].{0,600})?$/u,
    where: { zone: 'apart', longest: 800 },
    takes: 'block',
    removes: [
      'This article is for informational purposes only and is not legal advice.',
      'Disclaimer: The information contained herein is for general informational purposes only.',
    ],
    keeps: [
      {
        text: 'This article is for educational purposes only, the defendant had written.',
        before: [STORY],
        after: [STORY],
      },
      'Under the pictures stood that this article is for informational purposes only, which made the mushroom hunters laugh.',
      'Nothing in the files shows that the content was for educational purposes, as the firm had told the county.',
    ],
  },
]
