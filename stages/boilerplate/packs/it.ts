/** What Italian-language sites print around their articles. */
import type { Pack } from '../../kit/rule.ts'

/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
const STORY =
  'Il consiglio comunale di Valbruna Superiore ha deciso martedì sera, dopo quattro ore di dibattito, di restaurare il ' +
  'vecchio mulino sul fiume. I lavori dovrebbero cominciare in primavera e durare circa due anni, ha spiegato la sindaca ' +
  'Ornella Tassi al termine della seduta. Il punto più discusso era chi avrebbe pagato i quasi tre milioni di euro. La ' +
  'provincia ne copre la metà, il resto tocca al comune e a un’associazione che da anni si batte per l’edificio.'

export const it: Pack = {
  language: 'it',
  rules: [
    {
      id: 'it/cookie-notice',
      about: 'consent',
      near: ['cookie', 'cookies'],
      says: /^(?:utilizziamo|usiamo|noi utilizziamo|(?:questo|il nostro) sito(?: web)? (?:utilizza|usa|fa uso di)) (?:\S+ ){0,3}cookies?(?:[ ,.]|$)/,
      where: { longest: 300 },
      takes: 'block',
      removes: [
        'Questo sito utilizza cookie tecnici e di profilazione. Per saperne di più leggi l’informativa.',
        'Utilizziamo i cookie per offrirti la migliore esperienza.',
      ],
      keeps: [
        'Per la giudice Livia Corsaro, scrivere «questo sito utilizza cookie» in fondo alla pagina non basta.',
      ],
    },
    {
      id: 'it/cookie-consent',
      about: 'consent',
      near: ['cookie', 'cookies'],
      says: /^(?:continuando|proseguendo|chiudendo questo banner|se (?:continui|prosegui))[ ,](?:.{0,120} )?(?:acconsenti|accetti|presti il consenso|si acconsente) (?:.{0,60} )?cookies?(?:[ ,.]|$)/,
      where: { longest: 280 },
      takes: 'block',
      removes: [
        'Continuando la navigazione accetti l’uso dei cookie.',
        'Chiudendo questo banner, scorrendo la pagina o cliccando altrove acconsenti all’uso dei cookie.',
      ],
      keeps: ['La formula «continuando la navigazione accetti l’uso dei cookie» sarà vietata da giugno.'],
    },
    {
      id: 'it/cookie-buttons',
      about: 'consent',
      near: ['accetta', 'rifiuta', 'cookie', 'accettare'],
      says: /^(?:(?:accetta|rifiuta) (?:tutt[oi](?: i cookie)?|(?:i )?cookie|e (?:chiudi|continua))|continua senza accettare|(?:gestisci|impostazioni|preferenze|informativa sui)(?: (?:i|dei))? cookie|cookie policy)[ .>]*$/,
      where: { longest: 40 },
      takes: 'block',
      removes: ['Accetta tutti i cookie', 'Continua senza accettare', 'Cookie Policy'],
      keeps: [
        'Chi non accetta tutto perde il posto, racconta Duilio, operaio a Pianalta.',
        'Perché la nuova cookie policy del comune divide i cittadini',
      ],
    },
    {
      id: 'it/newsletter-signup',
      about: 'newsletter',
      near: ['newsletter'],
      says: /^(?:iscriviti|iscrivetevi|abbonati|registrati|ricevi)(?: gratis| gratuitamente)? (?:alla |alle |la |le )?(?:nostr[ae] )?newsletter(?: .{2,50})?[.!>"]*$/,
      where: { longest: 90 },
      takes: 'block',
      removes: ['Iscriviti alla newsletter', 'Ricevi la nostra newsletter ogni settimana!'],
      keeps: [
        'Il candidato ripeteva «iscriviti alla newsletter» e la piazza rideva.',
        'Chi si abbona e poi riceve il messaggio «Iscriviti alla newsletter» deve cancellarlo, avverte la polizia postale.',
      ],
    },
    {
      id: 'it/newsletter-inbox',
      about: 'newsletter',
      near: ['email', 'mail', 'posta'],
      says: /^(?:ricevi|vuoi ricevere|resta aggiornato)(?: .{0,100})? (?:nella tua|sulla tua|via) (?:casella (?:di posta|e?-?mail)|email|e-mail|posta|mail)[.!?]?$/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Ricevi ogni mattina le notizie della tua città nella tua casella di posta.',
        'Vuoi ricevere gli aggiornamenti via email?',
      ],
      keeps: [
        'La truffa comincia così: ricevi un avviso via mail. Poi chiama un falso impiegato della banca.',
      ],
    },
    {
      id: 'it/share-on',
      about: 'share',
      near: ['condividi', 'invia', 'copia', 'seguici'],
      says: /^(?:condividi (?:su|via|con) (?:facebook|twitter|x|whatsapp|linkedin|telegram|email|e-mail|pinterest)|condividi (?:questo|l') ?(?:articolo|notizia|post)|invia (?:per email|a un amico)|copia (?:il )?link|seguici su .{2,40})[ .:!]*$/,
      where: { longest: 60 },
      takes: 'block',
      removes: ['Condividi su Facebook', 'Condividi questo articolo:', 'Copia link'],
      keeps: [
        'Il messaggio diceva «condividi su WhatsApp prima di mezzanotte» e terrorizzò una scuola intera.',
        'A chi gli chiede un consiglio, il parroco risponde: condividi questo post con tua nonna.',
      ],
    },
    {
      id: 'it/page-tools',
      about: 'share',
      near: ['stampa', 'condividi', 'salva', 'ascolta'],
      says: /^(?:stampa(?: articolo| l'articolo)?|condividi|salva(?: articolo)?|ascolta (?:articolo|l'articolo))[ :]*$/,
      where: { zone: 'edges', longest: 30 },
      takes: 'block',
      removes: [
        { text: 'Condividi', after: [STORY] },
        { text: 'Stampa articolo', before: [STORY] },
      ],
      keeps: [
        { text: 'Stampa', before: [STORY], after: [STORY] },
        { text: 'La stampa locale e il mulino dei misteri', after: [STORY] },
      ],
    },
    {
      id: 'it/read-also',
      about: 'related',
      near: ['anche', 'correlati', 'correlate', 'interessarti', 'approfondisci', 'leggere'],
      says: /^(?:legg(?:i|ete) anche|guarda anche|vedi anche|(?:articoli|notizie|contenuti) correlat[ie]|(?:potrebbe|potrebbero) (?:anche )?interessarti(?: anche)?|continua a leggere(?: dopo la pubblicità)?|approfondisci)[ .:>"]*$/,
      where: { longest: 45 },
      takes: 'block',
      removes: ['Leggi anche:', 'Articoli correlati', 'Potrebbe interessarti anche'],
      keeps: [
        'Leggi anche i silenzi, diceva il maestro ai suoi attori.',
        'Il ragazzo continua a leggere, anche quando manca la luce.',
      ],
    },
    {
      id: 'it/read-also-title',
      about: 'related',
      near: ['anche', 'approfondire', 'correlato'],
      says: /^(?:legg(?:i|ete) anche|guarda anche|vedi anche|per approfondire|articolo correlato) ?: ?[^ ]/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Leggi anche: Perché il traghetto di Sabbionara non parte d’inverno',
        'PER APPROFONDIRE: il costo del riscaldamento a Pianalta',
      ],
      keeps: [
        'Sulla porta dello studio un biglietto: guarda, poi leggi anche: il silenzio. Il pittore Elvio Mur non spiega niente.',
      ],
    },
    {
      id: 'it/most-read',
      about: 'related',
      near: ['letti', 'lette', 'visti', 'commentati', 'condivisi', 'ultime', 'ultimi', 'altri', 'popolari'],
      says: /^(?:(?:gli articoli |le notizie |i |le )?più (?:letti|lette|visti|commentati|condivisi|popolari)|ultime notizie|ultimi articoli|altri articoli(?: di .{2,40})?)[ :]*$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['I più letti', 'Ultime notizie', 'Altri articoli di Cronaca'],
      keeps: [
        'Pavese resta tra i più letti nella biblioteca di Pianalta.',
        'Le ultime notizie dal fronte non rassicurano nessuno.',
      ],
    },
    {
      id: 'it/source-link',
      about: 'aggregator',
      near: ['fonte', 'originale', 'completo', 'completa', "l'articolo", 'articolo'],
      says: /^(?:fonte: ?(?:https?:|www\.)[^ ]{3,120}|leggi (?:l'articolo|la notizia) (?:originale|complet[oa])(?: su .{2,50})?|(?:l'articolo .{3,110}|questo articolo) (?:proviene da|è stato pubblicato (?:originariamente|per la prima volta) (?:su|da)) .{2,60})[ .>"]*$/,
      where: { longest: 220 },
      takes: 'block',
      removes: [
        'Fonte: https://eco.valbruna.example/mulino',
        'L’articolo Il mulino rinasce, via ai lavori proviene da Eco di Valbruna.',
        'Leggi l’articolo originale su eco.valbruna.example',
      ],
      keeps: [
        'Secondo il perito l’articolo rubato al museo proviene da una tomba etrusca.',
        'Il professore insiste: leggi l’articolo completo, poi giudica.',
      ],
    },
    {
      id: 'it/author-box',
      about: 'author-box',
      near: ["sull'autore", "sull'autrice", "dell'autore", "dell'autrice", "l'autore", "l'autrice"],
      says: /^(?:(?:informazioni )?sull'(?:autore|autrice)|chi è l'(?:autore|autrice)|(?:vedi |leggi )?(?:tutti gli|altri) articoli dell'(?:autore|autrice)|contatta l'(?:autore|autrice))[ :?>"]*$/,
      where: { zone: 'edges', longest: 50 },
      takes: 'block',
      removes: [
        { text: 'Informazioni sull’autore', before: [STORY] },
        { text: 'Tutti gli articoli dell’autrice', before: [STORY] },
      ],
      keeps: ['Gli inquirenti non hanno informazioni sull’autore della lettera anonima.'],
    },
    {
      id: 'it/comment-form',
      about: 'comments',
      near: ['commento', 'commenti', 'commenta'],
      says: /^(?:(?:lascia|scrivi|aggiungi|inserisci|invia|pubblica)(?: un| il tuo)? commento|(?:leggi|vedi|mostra)(?: tutti)?(?: i)? commenti(?: \(\d{1,5}\))?|commenti \(\d{1,5}\)|\d{1,5} comment[oi]|commenta (?:per primo|l'articolo|la notizia)|annulla risposta e commenta)[ .!:>"]*$/,
      where: { longest: 45 },
      takes: 'block',
      removes: ['Lascia un commento', 'Commenti (14)', 'Leggi i commenti'],
      keeps: [
        'La professoressa invita: scrivi un commento, non un riassunto.',
        'In una notte la pagina della scuola ha ricevuto 12 commenti, quasi tutti insulti.',
      ],
    },
    {
      id: 'it/comment-notice',
      about: 'comments',
      near: ['commentare', 'commento', 'commenti', 'pubblicato'],
      says: /^(?:(?:accedi|registrati|effettua il login|devi (?:essere (?:connesso|registrato|abbonato)|accedere|effettuare il login))(?: .{0,30})? per (?:commentare|(?:lasciare|inviare|pubblicare|scrivere) un commento)|i commenti sono (?:chiusi|disabilitati|moderati)|il tuo indirizzo (?:email|e-mail) non sarà pubblicato)(?:[.!]| .{0,60}|[.] .{0,60})?$/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Devi essere connesso per inviare un commento.',
        'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
        'I commenti sono chiusi.',
      ],
      keeps: ['Sotto gli articoli di religione, conferma la garante dei lettori, i commenti sono chiusi.'],
    },
    {
      id: 'it/rights',
      about: 'rights',
      near: ['riproduzione', 'diritti'],
      says: /^(?:(?:(?:©|copyright|\(c\)) (?:.{0,80}[ .,|-])?)?(?:tutti i diritti (?:sono )?riservati|riproduzione (?:è )?(?:riservata|vietata))(?:[. ].{0,60})?|è vietata la riproduzione(?:,? anche| totale| parziale| dei contenuti| senza).{0,110})$/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'RIPRODUZIONE RISERVATA',
        '© 2021 Edizioni Eco – Tutti i diritti riservati',
        'È vietata la riproduzione, anche parziale, dei contenuti.',
      ],
      keeps: [
        'Dietro la foto si legge «tutti i diritti riservati», ma nessuno conosce il titolare.',
        'Nell’acquario di Sabbionara è vietata la riproduzione senza il parere del veterinario.',
      ],
    },
    {
      id: 'it/back-to-top',
      about: 'navigation',
      near: ['su', 'alto', "all'inizio", 'contenuto', 'menu', 'home', 'navigazione', 'contenuti'],
      says: /^(?:torna (?:su|in alto|all'inizio|alla home)|(?:vai|salta|passa) (?:direttamente )?(?:al contenuto(?: principale)?|ai contenuti|al menu|alla navigazione))[ .>"↑]*$/,
      where: { zone: 'edges', longest: 40 },
      takes: 'block',
      removes: [
        { text: 'Vai al contenuto', after: [STORY] },
        { text: 'Torna su', before: [STORY] },
      ],
      keeps: [
        { text: 'Torna in alto', before: [STORY], after: [STORY] },
        { text: 'Torna su Pianalta il maltempo', before: [STORY] },
      ],
    },
    {
      id: 'it/site-menu',
      about: 'navigation',
      near: ['menu', 'cerca', 'accedi', 'registrati', 'legali', 'privacy', 'contatti', 'siamo', 'mappa'],
      says: /^(?:(?:apri |chiudi )?(?:il )?menu|cerca|accedi|registrati|note legali|informativa sulla privacy|privacy policy|contatti|chi siamo|mappa del sito)$/,
      where: { zone: 'edges', longest: 30 },
      takes: 'block',
      removes: [
        { text: 'Accedi', after: [STORY] },
        { text: 'Note legali', before: [STORY] },
      ],
      keeps: [
        { text: 'Chi siamo', before: [STORY], after: [STORY] },
        { text: 'Cerca funghi e trova un tesoro', after: [STORY] },
      ],
    },
    {
      id: 'it/advert-label',
      about: 'advert',
      near: [
        'pubblicità',
        'sponsorizzato',
        'sponsorizzati',
        'pubbliredazionale',
        'annuncio',
        'pubblicitario',
      ],
      says: /^[-[(]? ?(?:pubblicità|(?:contenut[oi]|articolo|link) sponsorizzat[oi]|pubbliredazionale|annuncio pubblicitario|(?:l'articolo )?(?:continua|prosegue) dopo la pubblicità|fine della pubblicità)[\]):]? ?-?$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['PUBBLICITÀ', 'Continua dopo la pubblicità', 'Contenuto sponsorizzato'],
      keeps: [
        'Pubblicità ingannevole: condannato il produttore',
        'Il lettore non sapeva che fosse un articolo sponsorizzato dalla diga.',
      ],
    },
    {
      id: 'it/paywall',
      about: 'paywall',
      near: ['abbonati', 'abbonato', 'abbonata'],
      says: /^(?:(?:(?:questo )?(?:contenuto|articolo) (?:è )?)?(?:riservato|esclusivo|disponibile solo) (?:agli|per gli|ai nostri) abbonati|abbonati (?:per|e) (?:continuare a leggere|continua a leggere|leggere|accedere)(?: .{0,80})?|(?:sei già|già|sei) abbonat[oa]\?(?: .{0,40})?)[ .!:>]*$/,
      where: { longest: 130 },
      takes: 'block',
      removes: [
        'Contenuto riservato agli abbonati',
        'Abbonati per continuare a leggere',
        'Sei già abbonato? Accedi',
      ],
      keeps: [
        'Il concerto di giovedì, riservato agli abbonati, ha riempito la sala.',
        'A Pianalta gira un volantino: abbonati e continua a leggere bugie.',
      ],
    },
    {
      id: 'it/photo-credit',
      about: 'caption',
      near: ['foto', 'credit', 'crediti', 'immagine', 'credits'],
      says: /^(?:[([]?(?:foto(?: di repertorio| d'archivio)?|photo credits?) ?: ?[^:!?\d]{2,60}|[([]immagine: ?[^:!?()]{2,50}[)\]]|(?:immagine|crediti|credits?): ?[^:!?/\d]{2,40}\/[^:!?/]{2,30})$/,
      where: { longest: 75 },
      takes: 'block',
      removes: ['Foto: Carla Nisi/Ansa', '(Immagine: archivio Eco)', 'Photo credit: P. Urbani'],
      keeps: [
        'Nel cassetto restava una sola foto: mio padre col cappello.',
        'Quello che sorprende è la foto: grigia e mossa.',
      ],
    },
    {
      id: 'it/caption-credit',
      about: 'caption',
      near: ['foto', 'ansa', 'lapresse', 'afp', 'ap', 'reuters'],
      says: /^[^.!?]{10,130}[.!?]? (?:[([]foto(?::| di) ?[^:!?()]{2,50}[)\]][.]?|foto: ?[^:!?/]{2,40} ?\/ ?[^:!?]{2,20}|[([](?:ansa|lapresse|afp|ap|reuters)\/[^:!?()]{2,40}[)\]])$/,
      where: { longest: 180 },
      takes: 'block',
      removes: [
        'Il vecchio mulino di Valbruna prima dei lavori. Foto: Carla Nisi/Ansa',
        'La sindaca Ornella Tassi martedì all’uscita dal consiglio (foto di Paolo Urbani)',
      ],
      keeps: [
        'L’associazione raccoglie fondi da anni. Domenica ha versato il suo dono. Il mulino resta in piedi (foto di Paolo Urbani).',
      ],
    },
    {
      id: 'it/agency-credit',
      about: 'credit',
      near: ['ansa', 'adnkronos', 'agi', 'lapresse', 'askanews', 'reuters', 'afp'],
      says: /^(?:(?:fonte: ?|con informazioni (?:di|da) )?[([]?(?:ansa|adnkronos|agi|lapresse|askanews|reuters|afp)(?:[/, ]{1,2}(?:ansa|adnkronos|agi|lapresse|askanews|reuters|afp|ap)){0,3}[)\]]?)\.?$/,
      where: { zone: 'edges', longest: 60 },
      takes: 'block',
      removes: [
        { text: '(ANSA)', before: [STORY] },
        { text: 'Fonte: Adnkronos', before: [STORY] },
      ],
      keeps: [
        { text: 'Ansa', before: [STORY], after: [STORY] },
        { text: 'Askanews ha dato per prima la notizia del rogo.', before: [STORY] },
      ],
    },
    {
      id: 'it/enable-javascript',
      about: 'technical',
      near: ['javascript', 'browser'],
      says: /^(?:(?:per favore,? )?(?:attiva|abilita|si prega di (?:attivare|abilitare)|(?:devi|è necessario) (?:attivare|abilitare)) (?:il )?javascript(?:[ ,.!]|$)|il (?:tuo|suo) browser (?:non (?:supporta|è compatibile con) (?:javascript|html5|il video|la riproduzione)|è obsoleto[.!]?$))/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Abilita JavaScript per vedere questa pagina.',
        'Il tuo browser non supporta la riproduzione di video.',
      ],
      keeps: [
        'L’assessorato risponde con una riga: «Il suo browser non supporta JavaScript». Per Firmino Tardi la pratica finisce lì.',
      ],
    },
  ],
}
