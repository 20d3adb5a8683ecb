/** What Dutch-language sites print around their articles. */
import type { Pack } from '../../kit/rule.ts'

/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
const STORY =
  'De gemeenteraad van Oosterveen heeft dinsdagavond na vier uur debat besloten de oude molen aan de rivier te herstellen. ' +
  'Het werk begint in het voorjaar en duurt ongeveer twee jaar, vertelde burgemeester Hanneke Brands na afloop van de ' +
  'vergadering. De meeste onenigheid ging over de vraag wie de bijna drie miljoen euro betaalt. De provincie neemt de helft ' +
  'voor haar rekening, de rest komt van de gemeente en een vereniging die al jaren voor het gebouw vecht.'

export const nl: Pack = {
  language: 'nl',
  rules: [
    {
      id: 'nl/cookie-notice',
      about: 'consent',
      near: ['cookies'],
      says: /^(?:wij|we|deze (?:web)?site|onze (?:web)?site|dit platform) (?:gebruiken|gebruikt|maken gebruik van|maakt gebruik van|plaatsen|plaatst) (?:\S+ ){0,3}cookies(?:[ ,.]|$)/,
      where: { longest: 300 },
      takes: 'block',
      removes: [
        'Wij gebruiken cookies om uw bezoek aangenamer te maken en het bereik te meten. Lees meer',
        'Deze website maakt gebruik van cookies.',
      ],
      keeps: [
        'Volgens rechter Agnes Torenbeek is de zin ‘deze website gebruikt cookies’ onderaan de pagina geen toestemming.',
      ],
    },
    {
      id: 'nl/cookie-consent',
      about: 'consent',
      near: ['cookies'],
      says: /^door (?:verder te (?:gaan|surfen|klikken)|gebruik te (?:maken|blijven maken)|op .{3,40} te klikken)(?:[ ,].{0,90})?[ ,](?:ga je|gaat u|geef je|geeft u|accepteer je|accepteert u) (?:.{0,60} )?cookies(?:[ ,.]|$)/,
      where: { longest: 260 },
      takes: 'block',
      removes: [
        'Door verder te gaan op deze site gaat u akkoord met het gebruik van cookies.',
        'Door op ‘Akkoord’ te klikken geef je toestemming voor het plaatsen van cookies.',
      ],
      keeps: ['De formule ‘door verder te gaan, accepteert u cookies’ wordt vanaf juni verboden.'],
    },
    {
      id: 'nl/cookie-buttons',
      about: 'consent',
      near: [
        'accepteren',
        'weigeren',
        'cookies',
        'cookie',
        'cookieinstellingen',
        'cookievoorkeuren',
        'cookieverklaring',
        'cookiebeleid',
      ],
      says: /^(?:alles (?:accepteren|weigeren)|(?:alle )?cookies (?:accepteren|weigeren|beheren)|cookie-?instellingen(?: aanpassen)?|cookievoorkeuren|cookieverklaring|cookiebeleid)[ .>]*$/,
      where: { longest: 40 },
      takes: 'block',
      removes: ['Alle cookies accepteren', 'Cookievoorkeuren', 'Alles weigeren'],
      keeps: [
        'Wie niet alles accepteren wil, moet door drie schermen heen.',
        'Waarom zo veel lezers alle cookies weigeren',
      ],
    },
    {
      id: 'nl/embedded-content',
      about: 'consent',
      near: ['content', 'inhoud', 'toestemming'],
      says: /^(?:(?:deze|externe) (?:inhoud|content) (?:kan (?:helaas )?niet worden (?:getoond|weergegeven)|is geblokkeerd)|om deze (?:inhoud|content|video) te (?:bekijken|tonen|zien),? (?:moet (?:je|u)|vragen wij|hebben we) (?:.{0,90} )?toestemming(?:[ .,].{0,60})?$)/,
      where: { longest: 240 },
      takes: 'block',
      removes: [
        'Deze content kan helaas niet worden getoond, omdat je geen toestemming hebt gegeven.',
        'Om deze video te bekijken moet je eerst toestemming geven.',
      ],
      keeps: [
        'Op het scherm stond vanaf acht uur alleen: deze inhoud is geblokkeerd. Pas na middernacht begreep Oosterveen waarom.',
      ],
    },
    {
      id: 'nl/newsletter-signup',
      about: 'newsletter',
      near: ['nieuwsbrief', 'nieuwsbrieven'],
      says: /^(?:schrijf (?:je|u)(?: nu| hier| gratis)? in voor|meld (?:je|u)(?: nu| hier| gratis)? aan voor|abonneer (?:je|u)(?: nu)? op|ontvang|aanmelden(?: voor)?|inschrijven(?: voor)?) (?:gratis )?(?:(?:de|onze|het) )?(?:\S+ )?nieuwsbrie(?:f|ven)(?: .{2,40})?[.!>"]*$/,
      where: { longest: 90 },
      takes: 'block',
      removes: [
        'Schrijf je in voor onze nieuwsbrief',
        'Ontvang de dagelijkse nieuwsbrief!',
        'Aanmelden nieuwsbrief',
      ],
      keeps: [
        'De kandidaat riep ‘schrijf je in voor onze nieuwsbrief’ en het plein lachte.',
        'Na het datalek moest je twee keer bevestigen: ja, ik ontvang de nieuwsbrief.',
      ],
    },
    {
      id: 'nl/newsletter-inbox',
      about: 'newsletter',
      near: ['inbox', 'mailbox', 'mail', 'email'],
      says: /^(?:ontvang|wil je|elke (?:dag|ochtend|week)|dagelijks|wekelijks)(?: .{0,110})? (?:in (?:je|uw|jouw) (?:inbox|mailbox)|per e-?mail ontvangen)[.!?]?$/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Elke ochtend het nieuws uit de streek in je inbox.',
        'Wil je nieuws uit jouw dorp per e-mail ontvangen?',
      ],
      keeps: [
        'De oplichter begint vriendelijk: ontvang vandaag uw geld in uw inbox. Een uur later belt een man die zich inspecteur noemt.',
      ],
    },
    {
      id: 'nl/share-on',
      about: 'share',
      near: ['delen', 'deel', 'kopieer', 'volg', 'mail'],
      says: /^(?:(?:delen|deel)(?: dit)? (?:op|via|per) (?:facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|mail|pinterest)|deel dit (?:artikel|bericht|verhaal)|mail dit artikel|kopieer (?:de )?link|volg ons op .{2,40})[ .:!]*$/,
      where: { longest: 60 },
      takes: 'block',
      removes: ['Delen op Facebook', 'Deel dit artikel:', 'Kopieer link'],
      keeps: [
        'De burgemeester betreurt dat hij de klassenfoto wilde delen op Facebook.',
        'Het verzoek ‘deel dit bericht’ bereikte in één nacht vierduizend mensen.',
      ],
    },
    {
      id: 'nl/page-tools',
      about: 'share',
      near: ['print', 'printen', 'afdrukken', 'delen', 'opslaan', 'bewaren', 'bewaar', 'luister'],
      says: /^(?:print(?:en)?|afdrukken|delen|opslaan|bewaren|print (?:dit )?artikel|bewaar (?:dit )?artikel|luister naar dit artikel)[ :]*$/,
      where: { zone: 'edges', longest: 35 },
      takes: 'block',
      removes: [
        { text: 'Delen', after: [STORY] },
        { text: 'Afdrukken', before: [STORY] },
      ],
      keeps: [
        { text: 'Delen', before: [STORY], after: [STORY] },
        { text: 'Bewaren voor later: de voorraadkelder van Oosterveen', after: [STORY] },
      ],
    },
    {
      id: 'nl/read-also',
      about: 'related',
      near: ['ook', 'meer', 'verder', 'gerelateerde', 'gerelateerd', 'misschien'],
      says: /^(?:(?:lees|bekijk|luister|zie) ook|lees (?:meer|verder|ook deze artikelen)|gerelateerd(?:e (?:artikelen|berichten|onderwerpen))?|meer over dit onderwerp|(?:dit vind je )?misschien ook (?:interessant|leuk))[ .:>"]*$/,
      where: { longest: 45 },
      takes: 'block',
      removes: ['Lees ook:', 'Gerelateerde artikelen', 'Meer over dit onderwerp'],
      keeps: [
        'Lees ook eens een slecht boek, raadde de lerares haar klas aan.',
        'Wil de minister meer over dit onderwerp zeggen, dan pas na de zomer.',
      ],
    },
    {
      id: 'nl/read-also-title',
      about: 'related',
      near: ['ook', 'meer'],
      says: /^(?:(?:lees|bekijk|luister) ook|lees meer|zie ook) ?: ?[^ ]/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Lees ook: Waarom het veer naar Zandwijk ’s winters niet vaart',
        'BEKIJK OOK: zo duur wordt stoken in Oosterveen',
      ],
      keeps: [
        'Op de deur van het atelier hangt een briefje: kijk rustig en lees ook: de stilte. Schilder Okke Vaal licht niets toe.',
      ],
    },
    {
      id: 'nl/most-read',
      about: 'related',
      near: ['gelezen', 'bekeken', 'besproken', 'laatste', 'artikelen', 'nieuws', 'populair'],
      says: /^(?:(?:meest|best) (?:gelezen|bekeken|besproken)(?: artikelen)?|(?:het )?laatste nieuws|(?:andere|meer|laatste) artikelen|meer nieuws(?: (?:uit|over) .{2,40})?|populair nieuws)[ :]*$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['Meest gelezen', 'Het laatste nieuws', 'Meer nieuws uit Oosterveen'],
      keeps: [
        'Haar dagboek was jarenlang het meest gelezen boek van de bibliotheek.',
        'Het laatste nieuws van het front stelt niemand gerust.',
      ],
    },
    {
      id: 'nl/source-link',
      about: 'aggregator',
      near: ['bron', 'originele', 'oorspronkelijke', 'verscheen'],
      says: /^(?:bron: ?(?:https?:|www\.)[^ ]{3,120}|(?:lees|bekijk|naar) het (?:originele|oorspronkelijke) (?:artikel|bericht)(?: op .{2,50})?|(?:dit artikel|dit bericht|het bericht .{3,110}) verscheen (?:eerder|eerst|oorspronkelijk|als eerste) (?:op|in|bij) .{2,60})[ .>"]*$/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Bron: https://bode.oosterveen.example/molen',
        'Het bericht Molen herrijst verscheen eerst op De Oosterveense Bode.',
        'Lees het originele artikel op bode.oosterveen.example',
      ],
      keeps: [
        'De onderzoeker geeft toe: dit artikel verscheen eerder in een blad waar hij zelf voor werkte, en werd nooit gecontroleerd.',
      ],
    },
    {
      id: 'nl/author-box',
      about: 'author-box',
      near: ['auteur', 'schrijver', 'auteurs'],
      says: /^(?:over de (?:auteurs?|schrijver)|(?:bekijk )?(?:alle|meer|andere) (?:artikelen|berichten|stukken) van (?:deze|de) (?:auteur|schrijver)|mail de auteur)[ :>"]*$/,
      where: { zone: 'edges', longest: 50 },
      takes: 'block',
      removes: [
        { text: 'Over de auteur', before: [STORY] },
        { text: 'Alle artikelen van deze auteur', before: [STORY] },
      ],
      keeps: ['Over de schrijver van de brief tasten de historici nog altijd in het duister.'],
    },
    {
      id: 'nl/comment-form',
      about: 'comments',
      near: ['reactie', 'reacties', 'reageer', 'reageren'],
      says: /^(?:(?:plaats|schrijf|geef|laat)(?: je| uw| een)? reactie(?: achter)?|(?:bekijk|lees|toon) (?:alle |de )?reacties(?: \(\d{1,5}\))?|reacties? \(\d{1,5}\)|\d{1,5} reacties?|(?:nog )?geen reacties|reageer(?: als eerste| op dit artikel)|reageren)[ .!:>"]*$/,
      where: { longest: 45 },
      takes: 'block',
      removes: ['Plaats een reactie', 'Reacties (14)', 'Laat een reactie achter'],
      keeps: [
        'Op de brieven van de bewoners kwamen tot nu toe geen reacties van het ministerie.',
        'In één nacht kreeg de school 12 reacties, bijna allemaal scheldpartijen.',
      ],
    },
    {
      id: 'nl/comment-notice',
      about: 'comments',
      near: ['reageren', 'reactie', 'reacties', 'gepubliceerd'],
      says: /^(?:(?:log in|meld je aan|u moet (?:ingelogd zijn|inloggen)|je moet (?:ingelogd zijn|inloggen))(?: .{0,30})? om (?:te (?:kunnen )?reageren|een reactie (?:te (?:plaatsen|geven|schrijven)|achter te laten))|(?:de reacties zijn|reageren is) (?:gesloten|niet meer mogelijk)|(?:je|uw|jouw) e-?mailadres (?:wordt|zal) niet (?:worden )?gepubliceerd)(?:[.!]| .{0,60}|[.] .{0,70})?$/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Log in om te reageren',
        'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
        'Reageren is niet meer mogelijk.',
      ],
      keeps: [
        'De ombudsman bevestigt dat er onder stukken over geloof niets mag: de reacties zijn gesloten.',
      ],
    },
    {
      id: 'nl/rights',
      about: 'rights',
      near: ['rechten', 'auteursrecht', 'overgenomen'],
      says: /^(?:(?:(?:©|copyright|\(c\)) ?(?:.{0,80}[ .,|-])?)?alle rechten voorbehouden(?:[. ].{0,60})?|op (?:deze artikelen|dit artikel|alle inhoud) (?:.{0,40} )?(?:rust|berust) auteursrecht[.!]?|niets (?:uit|van) deze (?:uitgave|site|website) mag (?:.{0,110} )?overgenomen(?:[ .,].{0,60})?)$/,
      where: { longest: 220 },
      takes: 'block',
      removes: [
        'Alle rechten voorbehouden.',
        '© 2021 Uitgeverij De Bode – Alle rechten voorbehouden',
        'Niets uit deze uitgave mag zonder schriftelijke toestemming worden overgenomen.',
      ],
      keeps: [
        'Achter op de foto staat ‘alle rechten voorbehouden’, maar niemand kent de rechthebbende.',
        'Notaris Vos las voor: op dit artikel rust auteursrecht, dus mocht de kopie niet de deur uit.',
      ],
    },
    {
      id: 'nl/back-to-top',
      about: 'navigation',
      near: ['boven', 'inhoud', 'hoofdinhoud', 'menu', 'navigatie', 'homepage', 'home', 'content', 'begin'],
      says: /^(?:(?:terug |ga )?naar boven|(?:ga |spring |direct |door )?naar (?:de |het )?(?:(?:hoofd)?inhoud|content|menu|navigatie)|terug naar (?:de )?(?:homepage|home|begin))[ .>"↑]*$/,
      where: { zone: 'edges', longest: 40 },
      takes: 'block',
      removes: [
        { text: 'Ga naar de inhoud', after: [STORY] },
        { text: 'Terug naar boven', before: [STORY] },
      ],
      keeps: [
        { text: 'Naar boven', before: [STORY], after: [STORY] },
        { text: 'Terug naar boven klimt hij in drie dagen', before: [STORY] },
      ],
    },
    {
      id: 'nl/site-menu',
      about: 'navigation',
      near: [
        'menu',
        'zoeken',
        'inloggen',
        'registreren',
        'colofon',
        'privacybeleid',
        'voorwaarden',
        'gebruiksvoorwaarden',
        'privacyverklaring',
      ],
      says: /^(?:(?:open |sluit )?menu|zoeken|inloggen|registreren|colofon|privacy(?:beleid|verklaring)|(?:algemene |gebruiks)?voorwaarden)$/,
      where: { zone: 'edges', longest: 30 },
      takes: 'block',
      removes: [
        { text: 'Inloggen', after: [STORY] },
        { text: 'Algemene voorwaarden', before: [STORY] },
      ],
      keeps: [
        { text: 'Voorwaarden', before: [STORY], after: [STORY] },
        { text: 'Zoeken naar vermiste wandelaar gaat door', after: [STORY] },
      ],
    },
    {
      id: 'nl/advert-label',
      about: 'advert',
      near: ['advertentie', 'gesponsord', 'gesponsorde', 'advertorial', 'partnerbijdrage'],
      says: /^[-[(]? ?(?:advertentie|gesponsord|gesponsorde (?:inhoud|content)|advertorial|partnerbijdrage|(?:tekst|artikel) (?:gaat )?(?:verder|loopt door) (?:onder|na) de advertentie|(?:verder lezen na|einde|lees verder na) de advertentie)[\]):]? ?-?$/,
      where: { longest: 55 },
      takes: 'block',
      removes: ['Advertentie', 'Tekst gaat verder onder de advertentie', '– Advertentie –'],
      keeps: [
        'Advertentie leidt politie naar gestolen orgel',
        'De boer plaatste een advertentie en kreeg vierhonderd brieven.',
      ],
    },
    {
      id: 'nl/paywall',
      about: 'paywall',
      near: ['abonnees', 'abonnee', 'abonneer', 'lees', 'verder'],
      says: /^(?:(?:dit artikel is )?(?:exclusief|alleen|enkel)(?: beschikbaar)? voor (?:onze )?abonnees|word abonnee (?:en|om) (?:lees|verder te lezen|te lezen).{0,80}|(?:al|bent u al|ben je al) abonnee\?(?: .{0,40})?|(?:abonneer je|neem een abonnement) (?:en|om) (?:lees )?(?:direct )?verder(?: te lezen)?(?: .{0,60})?)[ .!:>]*$/,
      where: { longest: 130 },
      takes: 'block',
      removes: ['Alleen voor abonnees', 'Word abonnee en lees dit artikel verder', 'Al abonnee? Log in'],
      keeps: [
        'Het concert van donderdag, alleen voor abonnees, was tot de laatste stoel bezet.',
        'In Zandwijk gaat een pamflet rond: word abonnee en lees elke dag leugens.',
      ],
    },
    {
      id: 'nl/photo-credit',
      about: 'caption',
      near: ['foto', "foto's", 'beeld', 'archieffoto'],
      says: /^(?:[([]?(?:© ?)?(?:foto(?:'s)?|archieffoto) ?: ?[^:!?\d]{2,60}|[([]beeld: ?[^:!?()]{2,50}[)\]]|beeld: ?[^:!?/\d]{2,40}\/[^:!?/]{2,30})$/,
      where: { longest: 75 },
      takes: 'block',
      removes: ['Foto: Lena Marks/ANP', '(Beeld: archief De Bode)', 'Archieffoto: P. Wiersma'],
      keeps: ['In de la lag nog één foto: vader met hoed.', 'Wat opvalt is de foto: grijs en bewogen.'],
    },
    {
      id: 'nl/caption-credit',
      about: 'caption',
      near: ['foto', 'beeld', 'anp', 'belga', 'afp', 'epa'],
      says: /^[^.!?]{10,130}[.!?]? (?:[([](?:foto|beeld): ?[^:!?()]{2,50}[)\]][.]?|(?:foto|beeld): ?[^:!?/]{2,40} ?\/ ?[^:!?]{2,20}|© ?(?:anp|belga|afp|epa)(?:\/[^:!?]{2,30})?)$/,
      where: { longest: 180 },
      takes: 'block',
      removes: [
        'De oude molen van Oosterveen voor de restauratie. Foto: Lena Marks/ANP',
        'Burgemeester Hanneke Brands dinsdag in het gemeentehuis (foto: Piet Wiersma)',
      ],
      keeps: [
        'De vereniging spaart al jaren. Zondag gaf ze haar gift. De molen blijft staan (foto: Piet Wiersma).',
      ],
    },
    {
      id: 'nl/agency-credit',
      about: 'credit',
      near: ['anp', 'belga', 'novum', 'reuters', 'afp', 'dpa'],
      says: /^(?:bron: ?|door: ?|door )?[([]?(?:anp|belga|novum|reuters|afp|dpa)(?:[/, ]{1,2}(?:anp|belga|novum|reuters|afp|ap|dpa)){0,3}[)\]]?\.?$/,
      where: { zone: 'edges', longest: 50 },
      takes: 'block',
      removes: [
        { text: 'Bron: ANP', before: [STORY] },
        { text: '(Belga)', before: [STORY] },
        { text: 'Door ANP', after: [STORY] },
      ],
      keeps: [
        { text: 'ANP', before: [STORY], after: [STORY] },
        { text: 'Belga meldde de brand in Zandwijk als eerste.', before: [STORY] },
      ],
    },
    {
      id: 'nl/enable-javascript',
      about: 'technical',
      near: ['javascript', 'browser'],
      says: /^(?:(?:gelieve|schakel|zet|activeer|je moet|u moet) (?:\S+ ){0,4}javascript(?:[ ,.!]|$)|(?:je|uw|jouw) browser (?:ondersteunt (?:geen|deze|dit) (?:javascript|html5|video|audio)|is verouderd[.!]?$))/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Schakel JavaScript in om deze pagina te bekijken.',
        'Uw browser ondersteunt deze video niet.',
      ],
      keeps: [
        'De gemeente antwoordde met één regel: uw browser ondersteunt geen JavaScript. Voor Otto Spaan eindigde daar de aanvraag.',
      ],
    },
  ],
}
