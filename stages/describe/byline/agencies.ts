/** News agencies: how credits and datelines name them. */

/** Name as we give it, and the short forms that stand in brackets. */
export const AGENCIES: readonly (readonly [name: string, forms: readonly string[]])[] = [
  ['Associated Press', ['ap', 'the associated press', 'associated press']],
  ['Reuters', ['reuters', 'thomson reuters']],
  ['AFP', ['afp', 'agence france-presse', 'agence france presse']],
  ['dpa', ['dpa', 'deutsche presse-agentur', 'dpa-afx']],
  ['EFE', ['efe']],
  ['ANSA', ['ansa']],
  ['APA', ['apa']],
  ['PAP', ['pap']],
  ['Lusa', ['lusa']],
  ['ANP', ['anp']],
  ['Belga', ['belga']],
  ['TASS', ['tass', 'itar-tass', '\u0442\u0430\u0441\u0441']],
  ['RIA Novosti', ['ria novosti', '\u0440\u0438\u0430 \u043d\u043e\u0432\u043e\u0441\u0442\u0438']],
  ['Interfax', ['interfax', '\u0438\u043d\u0442\u0435\u0440\u0444\u0430\u043a\u0441']],
  ['Xinhua', ['xinhua', '\u65b0\u534e\u793e', '\u65b0\u83ef\u793e']],
  ['Kyodo', ['kyodo', 'kyodo news', '\u5171\u540c']],
  ['Yonhap', ['yonhap']],
  ['Anadolu Agency', ['aa', 'anadolu agency', 'anadolu']],
  ['PTI', ['pti', 'press trust of india']],
  ['ANI', ['ani']],
  ['UPI', ['upi', 'united press international']],
  ['PA Media', ['pa', 'pa media', 'press association']],
  ['The Canadian Press', ['the canadian press', 'cp']],
  ['AAP', ['aap', 'australian associated press']],
]

const BY_FORM: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, forms]) => forms.map((form): readonly [string, string] => [form, name])),
)

/** The agency that a short text is the name of. */
export function agencyOf(text: string): string | undefined {
  return BY_FORM.get(text.trim().toLowerCase().replace(/[.()]/g, ''))
}
