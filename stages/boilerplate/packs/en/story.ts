/** A paragraph that is long enough to stand for the body of an article: before, after or around an example it tells the place. */
export const STORY =
  'The county board of Marrow Falls approved the new budget on Tuesday, setting aside almost a third of it for schools and ' +
  'roads. Supervisor Della Quince reminded her colleagues that the flood of last spring had washed away two bridges and that ' +
  'there had been no money to rebuild them. Work is to begin in April, and residents will be able to follow it week by week.'
