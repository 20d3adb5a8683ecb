/** How the beginning of a text ends that was cut off: `...`, `…`, and either in brackets. */
export const CUT_END = /\s?(?:\.\.\.|\u2026|\[(?:\.\.\.|\u2026)\])$/
