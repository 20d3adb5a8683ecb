/** What Spanish-language sites print around their articles. */
import type { Pack } from '../../kit/rule.ts'

/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
const STORY =
  'El pleno municipal de Valdepera decidió el martes por la noche, tras cuatro horas de debate, restaurar el viejo molino ' +
  'junto al río. Las obras empezarán en primavera y durarán unos dos años, según explicó la alcaldesa, Nieves Orduño, al ' +
  'término de la sesión. Lo más discutido fue quién paga los casi tres millones de euros. La diputación asume la mitad y el ' +
  'resto se reparte entre el municipio y una asociación que lleva años peleando por el edificio.'

export const es: Pack = {
  language: 'es',
  rules: [
    {
      id: 'es/cookie-notice',
      about: 'consent',
      near: ['cookies'],
      says: /^(?:utilizamos|usamos|(?:este sitio(?: web)?|esta (?:web|página)|nuestra web) (?:utiliza|usa|emplea)) (?:\S+ ){0,3}cookies(?:[ ,.]|$)/,
      where: { longest: 300 },
      takes: 'block',
      removes: [
        'Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Más información',
        'Este sitio web utiliza cookies.',
      ],
      keeps: [
        'Para la jueza Elvira Montán, poner «este sitio web utiliza cookies» al pie no equivale a un consentimiento.',
      ],
    },
    {
      id: 'es/cookie-consent',
      about: 'consent',
      near: ['cookies', 'uso'],
      says: /^si (?:continúa|sigue|continúas|sigues) navegando,? .{0,60}(?:acepta|consideramos que acepta)s? (?:su uso|(?:.{0,60} )?cookies)(?:[ ,.]|$)/,
      where: { longest: 220 },
      takes: 'block',
      removes: [
        'Si continúa navegando, consideramos que acepta su uso.',
        'Si sigues navegando aceptas la instalación de cookies en tu equipo.',
      ],
      keeps: [
        'La frase «si continúa navegando, consideramos que acepta su uso» dejará de ser legal en junio.',
      ],
    },
    {
      id: 'es/cookie-buttons',
      about: 'consent',
      near: ['cookies', 'aceptar', 'rechazar'],
      says: /^(?:(?:aceptar|rechazar) (?:todo|todas(?: las cookies)?|(?:las )?cookies|y (?:cerrar|continuar))|(?:configurar|configuración de|política de|gestionar)(?: las)? cookies)[ .>]*$/,
      where: { longest: 40 },
      takes: 'block',
      removes: ['Aceptar todas las cookies', 'Rechazar todo', 'Configuración de cookies'],
      keeps: [
        'A los quince años tuvo que aceptar todo: el frío, el hambre y los golpes.',
        'Por qué conviene rechazar las cookies de su banco',
      ],
    },
    {
      id: 'es/newsletter-signup',
      about: 'newsletter',
      near: ['newsletter', 'boletín', 'boletines', 'newsletters'],
      says: /^(?:suscríbe(?:te|se)|suscribirse|apúnta(?:te|se)|recibe|reciba|regístra(?:te|se)) (?:gratis )?(?:a |en )?(?:nuestr[ao]s? |la |el |los )?(?:newsletters?|bolet(?:ín|ines))(?: .{2,50})?[.!>"]*$/,
      where: { longest: 90 },
      takes: 'block',
      removes: [
        'Suscríbete a nuestra newsletter',
        'Recibe el boletín diario en tu correo',
        'Apúntate a nuestro boletín!',
      ],
      keeps: [
        'El candidato gritaba «suscríbete a nuestro boletín» y la plaza reía.',
        'Tras la filtración, el mensaje de Valdepera Digital decía: suscríbete a la newsletter y te devolvemos el dinero.',
      ],
    },
    {
      id: 'es/newsletter-inbox',
      about: 'newsletter',
      near: ['correo', 'email', 'bandeja'],
      says: /^(?:recibe|reciba)(?: .{0,90})? en (?:tu|su) (?:correo(?: electrónico)?|email|bandeja de entrada)(?: cada (?:mañana|día|semana))?[.!]?$/,
      where: { longest: 160 },
      takes: 'block',
      removes: [
        'Recibe cada mañana las noticias de tu barrio en tu correo.',
        'Reciba gratis la actualidad en su bandeja de entrada',
      ],
      keeps: [
        'La estafa comienza así: la víctima recibe un aviso en su correo. Después llama un falso empleado del banco.',
      ],
    },
    {
      id: 'es/share-on',
      about: 'share',
      near: ['compartir', 'comparte', 'copiar', 'enviar', 'síguenos'],
      says: /^(?:compart(?:ir|e) (?:en|por|vía) (?:facebook|twitter|x|whatsapp|linkedin|telegram|email|correo|pinterest)|compart(?:ir|e) (?:este|esta|el|la) (?:artículo|noticia)|enviar por (?:email|correo|whatsapp)|copiar (?:el )?enlace|síguenos en .{2,40})[ .:!]*$/,
      where: { longest: 60 },
      takes: 'block',
      removes: ['Compartir en Facebook', 'Comparte esta noticia:', 'Copiar enlace'],
      keeps: [
        'El alcalde lamenta haber querido compartir en Facebook la foto del aula.',
        'Nadie quería compartir la noticia con la madre.',
      ],
    },
    {
      id: 'es/page-tools',
      about: 'share',
      near: ['imprimir', 'compartir', 'guardar', 'escuchar'],
      says: /^(?:imprimir(?: artículo| noticia)?|compartir|guardar|escuchar(?: artículo| noticia)?)[ :]*$/,
      where: { zone: 'edges', longest: 30 },
      takes: 'block',
      removes: [
        { text: 'Compartir', after: [STORY] },
        { text: 'Imprimir noticia', before: [STORY] },
      ],
      keeps: [
        { text: 'Escuchar', before: [STORY], after: [STORY] },
        { text: 'Guardar silencio, la consigna en Valdepera', after: [STORY] },
      ],
    },
    {
      id: 'es/read-also',
      about: 'related',
      near: [
        'también',
        'además',
        'relacionadas',
        'relacionados',
        'relacionada',
        'relacionado',
        'interesar',
        'leyendo',
      ],
      says: /^(?:l(?:ee|ea|eer) (?:también|además)|(?:ver|mira|vea) también|(?:noticias|artículos|noticia|contenidos|temas) relacionad[ao]s?|(?:también )?(?:te|le) puede interesar|seguir leyendo)[ .:>"]*$/,
      where: { longest: 40 },
      takes: 'block',
      removes: ['Lee también:', 'Noticias relacionadas', 'Te puede interesar'],
      keeps: [
        'Lee también los silencios, decía el maestro a sus actores.',
        'La policía tenía 30 carpetas con noticias relacionadas y ninguna pista.',
      ],
    },
    {
      id: 'es/read-also-title',
      about: 'related',
      near: ['también', 'además', 'más', 'interesar'],
      says: /^(?:l(?:ee|ea|eer) (?:también|además|más)|(?:ver|mira|vea) también|(?:te|le) puede interesar): ?[^ ]/,
      where: { longest: 170 },
      takes: 'block',
      removes: [
        'Lea también: Por qué el transbordador de Arenal Chico no sale en invierno',
        'TE PUEDE INTERESAR: el precio de la calefacción se dispara',
      ],
      keeps: [
        'En la puerta del taller hay una nota: mira despacio y lee también: el silencio. El pintor Lauro Vez no explica nada.',
      ],
    },
    {
      id: 'es/most-read',
      about: 'related',
      near: ['leído', 'leídas', 'visto', 'vistas', 'vistos', 'comentado', 'últimas', 'noticias'],
      says: /^(?:lo (?:más|\+) (?:leído|visto|comentado)|(?:las|los) más (?:leídas|vistas|vistos)|(?:noticias )?más (?:leídas|vistas)|últimas noticias|más noticias(?: (?:de|en|sobre) .{2,40})?)[ :]*$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['Lo más leído', 'Las más vistas', 'Últimas noticias'],
      keeps: [
        'Galdós fue lo más leído del verano en la biblioteca de Valdepera.',
        'Las últimas noticias del frente no tranquilizan a nadie.',
      ],
    },
    {
      id: 'es/source-link',
      about: 'aggregator',
      near: ['fuente', 'original', 'completo', 'completa', 'publicado', 'publicada', 'publicó'],
      says: /^(?:fuente: ?(?:https?:|www\.)[^ ]{3,120}|(?:ver|leer) (?:el |la )?(?:artículo|noticia|nota|entrada) (?:original|complet[ao])(?: en .{2,50})?|(?:este artículo|esta noticia|la entrada .{2,80}) (?:fue publicad[oa]|se publicó|ha sido publicad[oa]) (?:originalmente|primero|originariamente) (?:en|por) .{2,60})[ .>"]*$/,
      where: { longest: 190 },
      takes: 'block',
      removes: [
        'Fuente: https://eco.valdepera.example/molino',
        'Leer la noticia completa en eco.valdepera.example',
        'Este artículo se publicó originalmente en El Eco de Valdepera',
      ],
      keeps: ['Para entender el enfado hay que leer el artículo completo y no solo el titular.'],
    },
    {
      id: 'es/author-box',
      about: 'author-box',
      near: ['autor', 'autora', 'sobre'],
      says: /^(?:(?:sobre el|acerca del) autor|(?:sobre|acerca de) la autora|(?:ver )?(?:todos los|más) artículos (?:del autor|de la autora)|sobre la firma)[ :>"]*$/,
      where: { zone: 'edges', longest: 45 },
      takes: 'block',
      removes: [
        { text: 'Sobre la autora', before: [STORY] },
        { text: 'Ver todos los artículos del autor', before: [STORY] },
      ],
      keeps: ['Poco se sabe sobre el autor de la carta anónima.'],
    },
    {
      id: 'es/comment-form',
      about: 'comments',
      near: ['comentario', 'comentarios', 'comentar'],
      says: /^(?:(?:deja|dejar|añade|añadir|escribe|escribir|publicar|envía)(?: tu| un| aquí tu)? comentario|(?:ver|leer|mostrar) (?:los |todos los )?comentarios(?: \(\d{1,5}\))?|comentarios? \(\d{1,5}\)|\d{1,5} comentarios?|sé el primero en comentar)[ .!:>"]*$/,
      where: { longest: 45 },
      takes: 'block',
      removes: ['Deja un comentario', 'Comentarios (14)', 'Sé el primero en comentar'],
      keeps: [
        'La ministra no quiso ver los comentarios de sus vecinos.',
        'En una noche la página de la escuela recibió 12 comentarios, casi todos insultos.',
      ],
    },
    {
      id: 'es/comment-notice',
      about: 'comments',
      near: ['comentar', 'comentario', 'comentarios', 'publicada'],
      says: /^(?:(?:inicia sesión|regístrate|debes (?:estar registrado|iniciar sesión|acceder|conectarte))(?: .{0,30})? para (?:comentar|(?:dejar|publicar|escribir) (?:un )?comentarios?)|los comentarios están (?:cerrados|moderados)|tu dirección de correo electrónico no será publicada)(?:[ .!]| .{0,60}|[.] .{0,60})?$/,
      where: { longest: 160 },
      takes: 'block',
      removes: [
        'Debes iniciar sesión para dejar un comentario.',
        'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
        'Los comentarios están cerrados.',
      ],
      keeps: [
        'La defensora del lector confirma que en los textos sobre religión los comentarios están cerrados.',
      ],
    },
    {
      id: 'es/rights',
      about: 'rights',
      near: ['derechos', 'prohibida'],
      says: /^(?:(?:(?:©|copyright|\(c\)) ?(?:.{0,80}[ .,|-])?)?todos los derechos reservados(?:[. ].{0,60})?|(?:queda )?prohibida (?:la |su )?reproducción (?:total|parcial|sin|de (?:los |este |estos )?(?:contenido|texto|artículo)).{0,110})$/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Todos los derechos reservados.',
        '© 2021 Editorial El Eco. Todos los derechos reservados',
        'Queda prohibida la reproducción total o parcial de los contenidos.',
      ],
      keeps: [
        'Al dorso de la foto se lee «todos los derechos reservados», pero nadie conoce al titular.',
        'En el acuario de Arenal Chico está prohibida la reproducción sin permiso del veterinario.',
      ],
    },
    {
      id: 'es/back-to-top',
      about: 'navigation',
      near: ['arriba', 'contenido', 'inicio', 'navegación', 'menú'],
      says: /^(?:(?:volver|ir|subir) (?:hacia )?arriba|(?:ir|saltar|pasar)(?: directamente)? (?:al contenido(?: principal)?|al menú|a la navegación)|volver (?:al inicio|a inicio)|ir al inicio)[ .>"↑]*$/,
      where: { zone: 'edges', longest: 40 },
      takes: 'block',
      removes: [
        { text: 'Saltar al contenido', after: [STORY] },
        { text: 'Volver arriba ↑', before: [STORY] },
      ],
      keeps: [
        { text: 'Volver al inicio', before: [STORY], after: [STORY] },
        { text: 'Volver arriba de la montaña le costó tres días', before: [STORY] },
      ],
    },
    {
      id: 'es/site-menu',
      about: 'navigation',
      near: [
        'menú',
        'buscar',
        'sesión',
        'suscríbete',
        'regístrate',
        'legal',
        'privacidad',
        'mapa',
        'quiénes',
      ],
      says: /^(?:(?:abrir |cerrar )?menú|buscar|(?:iniciar|inicia) sesión|suscríbete|regístrate|aviso legal|política de privacidad|mapa (?:web|del sitio)|quiénes somos)$/,
      where: { zone: 'edges', longest: 30 },
      takes: 'block',
      removes: [
        { text: 'Iniciar sesión', after: [STORY] },
        { text: 'Aviso legal', before: [STORY] },
      ],
      keeps: [
        { text: 'Quiénes somos', before: [STORY], after: [STORY] },
        { text: 'Buscar setas, el nuevo oficio de Valdepera', after: [STORY] },
      ],
    },
    {
      id: 'es/advert-label',
      about: 'advert',
      near: ['publicidad', 'anuncio', 'patrocinado', 'patrocinados'],
      says: /^[-[(]? ?(?:publicidad|(?:contenido|artículo|enlaces?) patrocinados?|continúa (?:leyendo )?(?:después|tras) (?:de )?(?:la publicidad|el anuncio)|fin de la publicidad)[\]):]? ?-?$/,
      where: { longest: 50 },
      takes: 'block',
      removes: ['PUBLICIDAD', '- Publicidad -', 'Contenido patrocinado'],
      keeps: [
        'Publicidad engañosa: condenan al fabricante',
        'El lector no sabía que aquello era un artículo patrocinado por la eléctrica.',
      ],
    },
    {
      id: 'es/paywall',
      about: 'paywall',
      near: ['suscriptores', 'suscriptor', 'suscriptora', 'suscríbete'],
      says: /^(?:(?:(?:contenido|artículo|noticia) )?(?:exclusiv[oa]|solo|sólo)(?: disponible)? para suscriptores|suscríbete (?:para|y) (?:seguir leyendo|sigue leyendo|leer|acceder|continuar)(?: .{0,80})?|¿?(?:ya eres|ya es|eres) suscriptor(?:a)?\?(?: .{0,40})?|(?:este|esta) (?:artículo|contenido|noticia) es (?:exclusiv[oa]|solo) para suscriptores)[ .!:>]*$/,
      where: { longest: 130 },
      takes: 'block',
      removes: [
        'Contenido exclusivo para suscriptores',
        'Suscríbete para seguir leyendo',
        '¿Ya eres suscriptor? Inicia sesión',
      ],
      keeps: [
        'El concierto del jueves, exclusivo para suscriptores, llenó la sala.',
        'Un pasquín recorre Valdepera: suscríbete y sigue leyendo mentiras, dice con ironía.',
      ],
    },
    {
      id: 'es/photo-credit',
      about: 'caption',
      near: ['foto', 'fotos', 'fotografía', 'imagen', 'crédito', 'créditos'],
      says: /^(?:[([]?(?:fotos?|foto de archivo) ?: ?[^:!?\d]{2,60}|[([](?:fotografía|imagen): ?[^:!?()]{2,50}[)\]]|(?:fotografía|imagen|créditos?): ?[^:!?/\d]{2,40}\/[^:!?/]{2,30})$/,
      where: { longest: 75 },
      takes: 'block',
      removes: ['Foto: Carmela Bujía/EFE', '(Fotografía: archivo de El Eco)', 'Imagen: P. Urrutia/El Eco'],
      keeps: [
        'En el cajón quedaba una sola foto: mi padre con sombrero.',
        'Lo que sorprende es la foto: gris y borrosa.',
      ],
    },
    {
      id: 'es/caption-credit',
      about: 'caption',
      near: ['foto', 'efe', 'afp', 'ap', 'reuters'],
      says: /^[^.!?]{10,130}[.!?]? (?:[([]foto: ?[^:!?()]{2,50}[)\]][.]?|foto: ?[^:!?/]{2,40} ?\/ ?[^:!?]{2,20}|[([](?:efe|afp|ap|reuters)\/[^:!?()]{2,40}[)\]])$/,
      where: { longest: 180 },
      takes: 'block',
      removes: [
        'El viejo molino de Valdepera antes de las obras. Foto: Carmela Bujía / EFE',
        'La alcaldesa Nieves Orduño, el martes a la salida del pleno (Foto: Pablo Urrutia)',
      ],
      keeps: [
        'La asociación recauda desde hace años. El domingo entregó su donativo. El molino sigue en pie (Foto: Pablo Urrutia).',
      ],
    },
    {
      id: 'es/agency-credit',
      about: 'credit',
      near: ['efe', 'afp', 'reuters', 'ap', 'europapress', 'ep'],
      says: /^(?:[([]?(?:con información de |agencias? ?[-/] ?)?(?:efe|afp|reuters|ap|europapress)(?:(?:[/, ]{1,2}| y )(?:efe|afp|reuters|ap|europapress|ep)){0,3}[)\]]?)\.?$/,
      where: { zone: 'edges', longest: 60 },
      takes: 'block',
      removes: [
        { text: 'Con información de EFE y AFP', before: [STORY] },
        { text: '(EFE)', before: [STORY] },
        { text: 'Agencias / Reuters', after: [STORY] },
      ],
      keeps: [
        { text: 'EFE', before: [STORY], after: [STORY] },
        { text: 'Reuters avanzó la primera noticia del incendio.', before: [STORY] },
      ],
    },
    {
      id: 'es/enable-javascript',
      about: 'technical',
      near: ['javascript', 'navegador'],
      says: /^(?:(?:por favor,? )?(?:activa|active|habilita|habilite|debes (?:activar|habilitar)|es necesario (?:activar|habilitar)) (?:el )?javascript(?:[ ,.!]|$)|(?:tu|su) navegador (?:no (?:soporta|admite|es compatible con) (?:javascript|html5|el vídeo|este vídeo|la reproducción)|está (?:obsoleto|desactualizado)[.!]?$))/,
      where: { longest: 200 },
      takes: 'block',
      removes: [
        'Por favor, activa JavaScript para ver esta página.',
        'Tu navegador no admite la reproducción de vídeo.',
      ],
      keeps: [
        'La consejería responde con una línea: «Su navegador no admite JavaScript». Para Fermín Tarde, el trámite acaba ahí.',
      ],
    },
  ],
}
