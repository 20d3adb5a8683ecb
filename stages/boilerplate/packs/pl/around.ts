/** What Polish sites print around an article besides: calls with arrows, boxes that ask for consent, accounts. */
import type { Rule } from '../../../kit/rule.ts'
import { STORY } from './story.ts'

export const around: readonly Rule[] = [
  {
    id: 'pl/embed-consent',
    about: 'consent',
    near: ['treść', 'treści', 'film', 'wideo', 'mapę', 'cookies', 'cookie'],
    says: /^(?:kliknij,? (?:aby|by|żeby) zaakceptować [^.]{0,40}(?:pliki cookies?|ciasteczka)[^.]{0,30} i (?:włączyć|wyświetlić|zobaczyć) (?:tę treść|treść|film|wideo|mapę)|(?:aby|by|żeby) (?:zobaczyć|wyświetlić|obejrzeć) (?:tę treść|treść|ten film|film|wideo|mapę),? (?:zaakceptuj|musisz zaakceptować|włącz|wyraź zgodę)[^.]{0,80}(?:cookies?|ciasteczk)[^.]{0,40}|(?:ta treść|ten film|ta mapa) (?:została zablokowana|jest zablokowana|został zablokowany|jest zablokowany)[^.]{0,80}cookies?[^.]{0,60})[ .!]*$/,
    where: { zone: 'apart', longest: 240 },
    takes: 'block',
    removes: [
      'Kliknij, aby zaakceptować marketingowe pliki cookies i włączyć tę treść',
      'Aby zobaczyć ten film, zaakceptuj pliki cookies.',
      'Ta treść została zablokowana, bo nie ma zgody na pliki cookies.',
    ],
    keeps: [
      { text: 'Aby zobaczyć ten film, zaakceptuj pliki cookies.', before: [STORY], after: [STORY] },
      'Sędzia przeczytała na głos: kliknij, aby zaakceptować pliki cookies i zobaczyć treść.',
      'Halina Jaroń pyta, czy aby zobaczyć mapę, musisz zaakceptować cookies, i nie czeka na odpowiedź.',
    ],
  },
  {
    id: 'pl/arrow-call',
    about: 'related',
    near: ['czytaj', 'oglądaj', 'zobacz', 'sprawdź', 'więcej', 'przeczytaj', 'posłuchaj', 'kup'],
    says: /^(?:(?:prze)?czytaj|oglądaj|zobacz|sprawdź|więcej|posłuchaj|kup),? [^.!?]{3,110} ?(?:>{2,3}|→)[ .]*$/,
    where: { longest: 130 },
    takes: 'block',
    removes: [
      'CZYTAJ WIĘCEJ W CYFROWYM WYDANIU GŁOSU WIERZBOWA >>>',
      'Oglądaj Radio Wierzbowo w internecie >>>',
      'Zobacz, jak wygląda młyn →',
    ],
    keeps: [
      'Na tablicy ktoś dopisał: czytaj więcej książek >>> i podpisał się.',
      'Halina Jaroń mówi: zobacz ten młyn → i pokazuje ręką.',
    ],
  },
  {
    id: 'pl/newsletter-inbox',
    about: 'newsletter',
    near: ['skrzynki', 'skrzynkę', 'mail', 'maila'],
    says: /^(?:codziennie|co tydzień|raz w tygodniu|co rano|najważniejsze|najnowsze|otrzymuj|odbieraj|bądź na bieżąco)[ ,:-]{1,3}[^.!?]{0,140}(?:do|na) (?:(?:twojej|swojej|twoją|swoją) (?:skrzynk[ię]|pocztę)(?: mailowej| mailową| e-?mail(?:owej|ową)?| pocztowej)?|(?:twojego|swojego) (?:e-?)?maila|e-?mail)[ .!]*$/,
    where: { zone: 'apart', longest: 200 },
    takes: 'block',
    removes: [
      'Codziennie nowe wiadomości i rozmowy prosto do Twojej skrzynki mailowej.',
      'Najważniejsze informacje z gminy na Twój dzień, prosto do Twojej skrzynki',
      'Otrzymuj przegląd tygodnia na swoją skrzynkę e-mail',
    ],
    keeps: [
      {
        text: 'Codziennie dziesięć skarg trafia do swojej skrzynki mailowej.',
        before: [STORY],
        after: [STORY],
      },
      'Wójt każe wysyłać codziennie raport do swojej skrzynki mailowej.',
    ],
  },
]
