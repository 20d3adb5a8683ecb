/** Turkish: what newspapers and news sites print around their articles, in small letters and in capitals. */

import type { Pack } from '../../kit/rule.ts'

/** A long paragraph, made up: before, after or around an example it tells the place. */
const STORY =
  'Gümüşdere belediye meclisi salı günü gelecek yılın bütçesini kabul etti. Harcamaların üçte birine yakını okul ve yolların ' +
  'onarımına, beşte biri sağlık ocaklarına ayrıldı. Meclis üyesi Nermin Tuğcu, geçen bahar selin iki köprüyü yıktığını, o ' +
  'zaman yeniden yapmak için para bulunamadığını hatırlattı. Çalışmalar nisanda karlar eriyince başlayacak ve ilk don ' +
  'gelmeden tamamlanacak.'

export const tr: Pack = {
  language: 'tr',
  rules: [
    {
      id: 'tr/cookie-notice',
      about: 'consent',
      near: ['çerez', 'çerezler', 'çerezleri', 'çerezlerden', 'çerezlerin', 'cookie', 'cookies', 'kvkk', 'kişisel', 'çerezlere'],
      says: inAnyCase(/^(?:(?:bu |web |internet )?sitemiz(?:de|i)?|bu (?:web |internet )?site(?:de|si|miz)?|sizlere daha iyi|size daha iyi|6698 sayılı|deneyiminizi|alışveriş deneyiminizi)(?:[ ,].{0,160})? (?:çerez(?:ler|leri|lerden|lerin|lere)?|cookies?|kişisel verilerin korunması)(?:[ ,.;:].{0,250})?$/u),
      where: { zone: 'edges', longest: 420 },
      takes: 'block',
      removes: [
        { text: 'Sizlere daha iyi hizmet sunabilmek için sitemizde çerezler kullanılmaktadır.', after: [STORY] },
        { text: 'Bu site çerez kullanır. Siteyi kullanmaya devam ederek bunu kabul etmiş olursunuz.', before: [STORY] },
      ],
      keeps: [
        { text: 'Bu sitede çerezler yaş ve semt tahmini için bile kullanıldı, diyor kurulun raporu.', before: [STORY], after: [STORY] },
      ],
    },
    {
      id: 'tr/consent-buttons',
      about: 'consent',
      near: ['çerez', 'çerezleri', 'kabul', 'reddet', 'gizlilik', 'gi\u0307zli\u0307li\u0307k', 'kvkk', 'aydınlatma', 'aydinlatma'],
      says: inAnyCase(/^(?:(?:tüm |tümünü |hepsini )(?:çerezleri )?(?:kabul et|reddet)|çerez(?:leri)? (?:kabul et|reddet|ayarları|politikası|tercihleri|yönet)|gizlilik (?:politikası|ilkeleri|sözleşmesi)|kvkk(?: aydınlatma metni)?|aydınlatma metni)$/u),
      takes: 'block',
      removes: ['Tümünü kabul et', 'GİZLİLİK POLİTİKASI', 'Çerez ayarları'],
      keeps: ['Uygulamanın gizlilik politikası kırk sayfa tutuyor ve sonuna kadar okuyan çıkmadı.'],
    },
    {
      id: 'tr/newsletter-signup',
      about: 'newsletter',
      near: ['bülten', 'bültene', 'bültenimize', 'bültenine', 'bültenlerimize', 'bültenler', 'e'],
      says: inAnyCase(/^(?:(?:haftalık |günlük |ücretsiz |haber |e-)?(?:e-)?bülten(?:e|imize|ine|lerimize)? (?:abone ol(?:un|unuz)?|kayıt ol(?:un|unuz)?|üye ol(?:un)?|aboneliği|üyeliği|kaydı)(?:[ ,.!:;].{0,100})?|e-bülten)$/u),
      where: { longest: 140 },
      takes: 'block',
      removes: ['Bültenimize abone olun, haberler her sabah e-postanıza gelsin!', 'E-bülten aboneliği', 'Günlük bültene kayıt ol'],
      keeps: [
        'Kitabevi en zor kışı, her hafta çıkan bültene abone olan üç bin okur sayesinde atlattı.',
        'Dolandırıcılar "Bültene abone olun" diye yazıp kart numarası istiyordu.',
      ],
    },
    {
      id: 'tr/follow-us',
      about: 'share',
      near: ['takip', 'taki\u0307p', 'abone', 'katılın', 'katilin'],
      says: inAnyCase(/^(?:bizi .{0,60}(?:da|de|ta|te|dan|den|tan|ten|medyada|hesaplarımızdan|üzerinden) takip edin(?:iz)?|bizi takip edin(?:iz)?(?:[ :].{0,40})?|(?:whatsapp|telegram|youtube) (?:kanalımıza|grubumuza) (?:abone olun|katılın).{0,40}|.{0,40}(?:google news|google haberler)(?:'de|'te|'den)? .{0,20}(?:takip edin|abone olun|takip et|abone ol)(?:.{0,40}))[.!:]?$/u),
      where: { longest: 130 },
      takes: 'block',
      removes: ['Bizi Twitter\'da takip edin', 'BİZİ TAKİP EDİN', 'WhatsApp kanalımıza katılın', 'Gümüşdere Postası\'nı Google News\'te takip edin'],
      keeps: [
        'Rehber fısıldayarak bizi takip edin dedi ve elindeki feneri söndürdü.',
        'Çete, kurbanlarına WhatsApp kanalımıza katılın mesajı atıp para topluyordu.',
      ],
    },
    {
      id: 'tr/share-bar',
      about: 'share',
      near: ['paylaş', 'paylaşın', 'paylaşin', 'paylaşınız', 'paylaşiniz', 'tweetle', 'gönder', 'kopyala', 'yazdır', 'yazdir', 'paylas'],
      says: inAnyCase(/^(?:(?:bu |haberi |yazıyı |sayfayı |içeriği |arkadaşlarınla |arkadaşlarınızla |sosyal medyada |facebook'ta |twitter'da |x'te |whatsapp'ta |whatsapp'tan ){0,3}(?:paylaş|paylaşın|paylaşınız|tweetle)|(?:arkadaşına|whatsapp'tan|e-posta ile|mail ile|eposta ile) gönder|(?:linki|link|bağlantıyı|url'yi) kopyala)[:!.]?$/u),
      takes: 'block',
      removes: ['Paylaş', 'Bu haberi paylaş', 'Facebook\'ta paylaş', 'Linki kopyala'],
      keeps: ['Veteriner, köpeğin ilanını görenlere seslendi: lütfen haberi paylaşın, yavruları aç kaldı.'],
    },
    {
      id: 'tr/related-heading',
      about: 'related',
      near: ['ilgili', 'i\u0307lgili', 'i\u0307lgi\u0307li\u0307', 'ilginizi', 'benzer', 'diğer', 'önerilen', 'bunlara', 'bunları', 'bunlari', 'ilişkili', 'sizin'],
      says: inAnyCase(/^(?:(?:konuyla )?(?:ilgili|ilişkili|benzer|diğer|önerilen) (?:haber|haberler|yazılar|yazilar|içerikler|konular|makaleler|galileriler|videolar)(?:i)?|(?:bunlar da )?ilginizi çekebilir|(?:bunlara |bunları )(?:da )?(?:okumadan|bakmadan) geçme(?:yin|yiniz)?|bunları da okuyun|sizin için seçtiklerimiz)[:.!]?$/u),
      takes: 'list',
      removes: [
        { text: 'İlgili haberler', before: [STORY], after: ['Yıkılan köprülere nisanda kazma vurulacak', 'Selden bir yıl sonra uzun okul yolu'], alsoTakes: 2 },
        'İLGİLİ HABERLER',
        'Bunlar da ilginizi çekebilir',
        'Benzer haberler:',
      ],
      keeps: ['Arşivde ilgili haberler üç cilt tutuyor, ama tek fotoğraf yok.', 'Sokak fotoğraflarının peşindeyseniz sergi ilginizi çekebilir.'],
    },
    {
      id: 'tr/read-also-inline',
      about: 'related',
      near: ['ilgili', 'okuyun', 'bakınız', 'bakiniz', 'haber', 'ayrıca', 'ayrica'],
      says: inAnyCase(/^(?:(?:ilgili haber|bunu da okuyun|bunları da okuyun|ayrıca okuyun|ayrıca bakınız|sonraki haber|önceki haber|sıradaki haber) ?[:>"] ?.{2,160}|(?:sonraki|önceki|sıradaki) haber)$/u),
      where: { longest: 190 },
      takes: 'block',
      removes: ['İlgili haber: Yıkılan köprülere nisanda kazma vurulacak', 'Sonraki haber'],
      keeps: ['Dipnotta yalnızca "ayrıca bakınız: köy defteri" yazıyordu, defter ise kayıptı.'],
    },
    {
      id: 'tr/most-read',
      about: 'related',
      near: ['okunan', 'okunanlar', 'konuşulanlar', 'haberler', 'haberleri', 'dakika', 'manşetler', 'seçtikleri', 'popüler', 'gündem', 'günün'],
      says: inAnyCase(/^(?:(?:en )?(?:çok|sık|sik) (?:okunan|okunanlar|okunan haberler|konuşulanlar|okunan yazılar)|(?:popüler|öne çıkan|son eklenen|güncel|günün öne çıkan|diğer tüm|tüm) haberler|son (?:dakika (?:haberleri|haberler)|haberler)|günün manşetleri|editörün seçtikleri)[:.>" ]{0,3}$/u),
      takes: 'list',
      removes: [
        { text: 'En çok okunanlar', before: [STORY], after: ['Sağlık ocağında gece nöbeti iki katına çıktı', 'Karların erimesini bekleyen şantiye'], alsoTakes: 2 },
        'ÇOK OKUNAN HABERLER',
        'Son dakika haberleri',
      ],
      keeps: ['Köyün en çok okunan kitabı, kapağı kopmuş bir ilmihaldi.', 'Geçitten gelen son haberler iyi: üç dağcı da hayatta.'],
    },
    {
      id: 'tr/read-more',
      about: 'navigation',
      near: ['devamı', 'devami', 'devamını', 'devamini', 'tıklayın', 'tiklayin', 'tıklayınız', 'tiklayiniz', 'tıkla', 'tikla', 'daha', 'detaylar', 'detay', 'tümünü', 'oku'],
      says: inAnyCase(/^(?:(?:haberin|yazının) devamı(?: için tıklayın(?:ız)?)?|devamını (?:oku|okuyun|okumak için tıklayın(?:ız)?|göster)|devamı|(?:daha fazla|tümünü) (?:göster|gör|oku|yükle|haber)|daha fazlası|(?:detaylar|haberin detayları|ayrıntılar|haber) (?:için )?(?:tıklayın(?:ız)?|tıkla))[>".… ]{0,4}$/u),
      takes: 'block',
      removes: ['Devamını oku', 'Haberin devamı için tıklayınız...', 'Daha fazla göster'],
      keeps: ['Çocuklar mektubun devamını oku diye bağırdı, ama sayfa yırtıktı.', 'Bu yıl daha fazla haber okuyan gençlerin oranı düştü.'],
    },
    {
      id: 'tr/source-line',
      about: 'aggregator',
      near: ['kaynak', 'kaynaklar', 'kaynağı', 'kaynaği'],
      says: inAnyCase(/^(?:(?:haber )?kaynak|haber kaynağı|kaynak(?:lar)?|haberin kaynağı) ?[:-] ?.{2,90}$/u),
      where: { zone: 'edges', longest: 110 },
      takes: 'block',
      removes: [{ text: 'Kaynak: gumusdere.example', before: [STORY] }, { text: 'HABER KAYNAK: Gümüşdere Postası', before: [STORY] }],
      keeps: [
        { text: 'Kaynak: salgının başladığı pınara doktor defterinde bu adı vermişti.', before: [STORY], after: [STORY] },
        'Kimyagerler bir hafta sonra tek kaynak: paslı bir sarnıç buldu.',
      ],
    },
    {
      id: 'tr/author-box',
      about: 'author-box',
      near: ['yazarın', 'yazarin', 'yazar', 'yazarı', 'yazari', 'editör', 'muhabirin', 'yazarımız', 'yazarimiz'],
      says: inAnyCase(/^(?:(?:bu )?(?:yazarın|muhabirin) (?:diğer |tüm |son |öteki )(?:yazıları|yazilari|haberleri|makaleleri)(?:nı gör)?|yazar hakkında(?: bilgi)?|yazarın (?:profili|sayfası))[:.>" ]{0,2}$/u),
      where: { zone: 'edges' },
      takes: 'block',
      removes: [{ text: 'Yazarın diğer yazıları', before: [STORY] }, { text: 'Yazar hakkında', before: [STORY] }],
      keeps: [
        { text: 'Yazar hakkında', before: [STORY], after: [STORY] },
        'Kurul, yazarın diğer yazıları arasında da aynı tabloları buldu.',
      ],
    },
    {
      id: 'tr/comment-form',
      about: 'comments',
      near: ['yorum', 'yorumu', 'yorumunu', 'yorumlar', 'yorumunuz', 'yorumunuzu', 'yorumları', 'yorumlari', 'yanıtla', 'yanitla', 'cevapla', 'yazın', 'yazin'],
      says: inAnyCase(/^(?:(?:bir )?yorum (?:yap(?:ın)?|yaz(?:ın|ınız)?|ekle|bırak|gönder|yok|yapılmamış)|(?:siz de )?(?:ilk )?(?:yorumu|yorumunu|yorumunuzu) (?:yazın|yaz|yapın|siz yapın|ekleyin|gönderin)|ilk yorum(?:u)? (?:siz |sen )?yap(?:ın)?|yorumlar ?(?:\(\d{1,5}\)|: ?\d{1,5})|\d{1,5} yorum|(?:tüm )?yorumları (?:gör|göster|oku)|yanıtla|cevapla|yorumunuz|henüz yorum yapılmamış|yorumlar kapalı)[:.!* ]{0,3}$/u),
      takes: 'block',
      removes: ['Yorum yap', 'YORUMLAR (14)', '3 yorum', 'İlk yorumu siz yapın'],
      keeps: ['Videonun altına bir gecede 312 yorum düştü, hemen hepsi otobüslerle ilgiliydi.', 'Bakan soruya yanıt vermedi, sözcüsü ise bir yorum yap dese de sustu.'],
    },
    {
      id: 'tr/comment-notice',
      about: 'comments',
      near: ['yorum', 'yorumlar', 'yorumları', 'yorumlari', 'yorumların', 'yorumlarin', 'yorumlardan', 'e', 'posta', 'eposta', 'küfür'],
      says: inAnyCase(/^(?:yorum (?:yapmak|yazmak|yapabilmek|ekleyebilmek|yazabilmek) için.{0,60}(?:giriş|üye|oturum).{0,60}|e-?posta (?:adresiniz|hesabınız) yayımlanmayacak.{0,120}|küfür, hakaret.{0,150}yorumlar.{0,80}|(?:yazılan |yapılan )?yorumlar(?:dan|ın)? .{0,60}(?:sorumlu|sorumluluk|onay).{0,100})$/u),
      where: { zone: 'tail', longest: 320 },
      takes: 'block',
      removes: [
        { text: 'Yorum yapmak için üye girişi yapmalısınız.', before: [STORY] },
        { text: 'E-posta adresiniz yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir', before: [STORY] },
        { text: 'Küfür, hakaret içeren ve büyük harflerle yazılmış yorumlar onaylanmamaktadır.', before: [STORY] },
      ],
      keeps: [
        { text: 'Yorum yapmak için bile giriş kartı isteniyordu o salonda, diye anlattı eski üye.', before: [STORY], after: [STORY] },
      ],
    },
    {
      id: 'tr/comments-heading',
      about: 'comments',
      near: ['yorumlar', 'yorumları', 'yorumlari', 'tartışma', 'tartişma'],
      says: inAnyCase(/^(?:(?:okuyucu |okur |facebook )?yorumlar(?:ı)?|tartışma)[: ]{0,2}$/u),
      where: { zone: 'tail' },
      takes: 'block',
      removes: [{ text: 'Yorumlar', before: [STORY] }, { text: 'Okuyucu yorumları', before: [STORY] }],
      keeps: [{ text: 'Tartışma', before: [STORY], after: [STORY] }, 'Tartışma gece yarısından sonra bitti.'],
    },
    {
      id: 'tr/rights-reserved',
      about: 'rights',
      near: ['hakkı', 'hakki', 'hakları', 'haklari', 'saklıdır', 'saklidir', 'izinsiz', 'kaynak', 'telif', 'iktibas'],
      says: inAnyCase(/^.{0,100}(?:(?:tüm|bütün|her) (?:hakkı|hakları|telif hakları) (?:.{0,50} )?(?:saklıdır|saklidir|aittir|aittir|mahfuzdur)|(?:izinsiz|kaynak (?:gösterilmeden|göstermeden|gösterilmeksizin)).{0,60}(?:kullanılamaz|kopyalanamaz|alıntılanamaz|yayınlanamaz|yayımlanamaz|iktibas edilemez|çoğaltılamaz))(?:[ .,!©|].{0,120})?$/u),
      where: { zone: 'edges', longest: 300 },
      takes: 'block',
      removes: [
        { text: '© 2016 Gümüşdere Postası. Tüm hakları saklıdır.', before: [STORY] },
        { text: 'Haberler kaynak gösterilmeden kullanılamaz.', before: [STORY] },
        { text: 'HER HAKKI SAKLIDIR', before: [STORY] },
      ],
      keeps: [
        { text: 'Vasiyete göre bestecinin tüm hakları konservatuvara aittir, ama notalar hâlâ yeğeninde.', before: [STORY], after: [STORY] },
      ],
    },
    {
      id: 'tr/site-menu',
      about: 'navigation',
      near: ['ana', 'anasayfa', 'anasayfaya', 'menü', 'menüyü', 'arama', 'ara', 'giriş', 'kayıt', 'kayit', 'üye', 'iletişim', 'i\u0307letişim', 'i\u0307leti\u0307şi\u0307m', 'künye', 'reklam', 'hakkımızda', 'hakkimizda', 'yukarı', 'yukari', 'başa', 'yazdır', 'yazdir', 'içeriğe', 'i\u0307çeriğe', 'geri', 'site', 'şifremi', 'arşiv', 'rss', 'sitene', 'foto', 'video', 'sık', 'sik', 'kullanım', 'kullanim', 'abonelik'],
      says: inAnyCase(/^(?:ana ?sayfa(?:ya dön)?|menü(?:yü (?:aç|kapat))?|ara|arama(?: yap)?|giriş(?: yap)?|kayıt ol|üye (?:ol|girişi|girişi)|iletişim|künye|reklam ver(?:in)?|hakkımızda|(?:sayfa )?(?:yukarı|başa)(?: çık| dön| git)?|yazdır|içeriğe (?:geç|atla|git)|geri(?: dön)?|site haritası|şifremi unuttum|arşiv|rss|sitene ekle|foto galeri|video galeri|kullanım (?:koşulları|şartları)|abonelik)[>"↑ ]{0,2}$/u),
      where: { zone: 'edges' },
      takes: 'block',
      removes: [
        { text: 'Anasayfa', after: [STORY] },
        { text: 'İçeriğe geç', after: [STORY] },
        { text: 'KÜNYE', before: [STORY] },
        { text: 'İLETİŞİM', before: [STORY] },
      ],
      keeps: [
        { text: 'İletişim', before: [STORY], after: [STORY] },
        'Arama gece durduruldu, şafakta yeniden başladı.',
      ],
    },
    {
      id: 'tr/tags-line',
      about: 'navigation',
      near: ['etiketler', 'eti\u0307ketler', 'etiket', 'kategori', 'kategoriler', 'anahtar', 'okunma', 'görüntülenme'],
      says: inAnyCase(/^(?:(?:etiketler|etiket|kategori|kategoriler|anahtar kelimeler) ?: ?.{1,160}|(?:okunma|görüntülenme)(?: sayısı)?(?: ?: ?| )\d[\d.]{0,9}|etiketler)$/u),
      where: { zone: 'edges', longest: 180 },
      takes: 'block',
      removes: [{ text: 'ETİKETLER: sel, köprü, bütçe', before: [STORY] }, { text: 'Okunma: 1204', after: [STORY] }],
      keeps: [{ text: 'Etiketler: kırmızı yetişkin kuşa, sarı yavruya takılıyor.', before: [STORY], after: [STORY] }],
    },
    {
      id: 'tr/advert-label',
      about: 'advert',
      near: ['reklam', 'sponsorlu', 'ilan', 'reklamdır', 'reklamdir', 'reklamı', 'reklami', 'reklamdan', 'reklamın', 'reklamin'],
      says: inAnyCase(/^[(\[-]{0,2} ?(?:reklam(?:dır|ı kapat| alanı)?|sponsorlu (?:içerik|bağlantılar|bağlantı|haber)|(?:resmi )?ilan|haberin devamı reklamdan sonra|reklamın ardından devam ediyor) ?[)\]-]{0,2}$/u),
      where: { zone: 'edges' },
      takes: 'block',
      removes: [{ text: 'REKLAM', before: [STORY] }, { text: 'Sponsorlu içerik', after: [STORY] }],
      keeps: [
        { text: 'Reklam', before: [STORY], after: [STORY] },
        'İstasyonda tek bir reklam kalmıştı, o da eski bir gazozundu.',
      ],
    },
    {
      id: 'tr/paywall',
      about: 'paywall',
      near: ['abonelere', 'aboneler', 'abone', 'abonelik', 'aboneliğiniz', 'üyelere', 'üyeler', 'abonelerimize', 'premium'],
      says: inAnyCase(/^(?:(?:bu (?:içerik|haber|yazı|makale) )?(?:sadece |yalnızca )(?:abonelere|üyelere|abonelerimize|aboneler için|üyeler için)(?: özel| özeldir| açık| açıktır)?|bu (?:içerik|haber|yazı|makale) (?:abonelere|üyelere|abonelerimize) (?:özel|özeldir)|(?:haberin |yazının )?(?:devamını|tamamını) okumak için abone ol(?:un|unuz|malısınız).{0,30}|(?:zaten |hâlâ |hala )?abone misiniz\?.{0,20}|aboneliğiniz var mı\?.{0,20})[.!]?$/u),
      where: { longest: 120 },
      takes: 'block',
      removes: ['Bu içerik sadece abonelere özeldir.', 'Devamını okumak için abone olun', 'Zaten abone misiniz? Giriş yapın'],
      keeps: ['Tiyatro provaları bu kış sadece abonelere açık olacak, dedi müdür.'],
    },
    {
      id: 'tr/photo-credit',
      about: 'caption',
      near: ['foto', 'fotoğraf', 'fotoğraflar', 'görsel', 'fotograf', 'arşiv', 'görüntü', 'kamera'],
      says: inAnyCase(/^(?:foto|fotoğraf|fotoğraflar|fotograf|görsel|arşiv fotoğraf(?:ı)?|görüntü|kamera|fotoğraf kaynağı) ?[:©/] ?.{2,70}$/u),
      where: { longest: 90 },
      takes: 'block',
      removes: ['Fotoğraf: Nermin Tuğcu', 'Görsel: gumusdere.example', 'FOTO: Gümüşdere Postası'],
      keeps: ['Polis komşulara tek bir fotoğraf: gri montlu, arkası dönük bir adam gösterdi.'],
    },
    {
      id: 'tr/editor-credit',
      about: 'credit',
      near: ['editör', 'editörü', 'muhabir', 'haber', 'çeviri', 'çeviren', 'hazırlayan', 'hazirlayan', 'derleyen', 'röportaj', 'redaksiyon', 'kameraman', 'yayınlayan', 'yayinlayan', 'editor'],
      says: inAnyCase(/^(?:(?:haber )?editör(?:ü)?|editor|muhabir|haber|haber ?[-/] ?(?:foto|kamera|fotoğraf)|çeviri|çeviren|hazırlayan|derleyen|röportaj|redaksiyon|kameraman|yayınlayan) ?: ?[\p{L} .'-]{4,50}$/u),
      where: { zone: 'edges', longest: 70 },
      takes: 'block',
      removes: [
        { text: 'Editör: Nermin Tuğcu', before: [STORY] },
        { text: 'Haber-Foto: Rüstem Çakıl', before: [STORY] },
      ],
      keeps: [
        { text: 'Çeviri: üç günlük yol, sonra yine kar.', before: [STORY], after: [STORY] },
        'Kapakta çeviri: meçhul yazıyordu ve adı hiç öğrenilemedi.',
      ],
    },
    {
      id: 'tr/script-needed',
      about: 'technical',
      near: ['javascript', 'tarayıcınız', 'tarayiciniz', 'tarayıcınızda', 'tarayicinizda', 'yükleniyor', 'flash', 'tarayıcınızın', 'tarayicinizin'],
      says: inAnyCase(/^(?:.{0,60}javascript(?: desteği)? .{0,40}(?:etkin|açın|aktif|kapalı|devre dışı|gerek|destekle).{0,60}|tarayıcınız(?:da|ın)? .{0,60}(?:destekle|güncel|javascript|etkin|eski).{0,60}|(?:lütfen bekleyin, )?yükleniyor|.{0,40}flash (?:player|oynatıcı) .{0,20}(?:gerek|yükle).{0,40})[.… ]{0,4}$/u),
      where: { zone: 'edges', longest: 180 },
      takes: 'block',
      removes: [
        { text: 'Siteyi görüntülemek için lütfen JavaScript özelliğini etkinleştirin.', after: [STORY] },
        { text: 'Tarayıcınız bu videoyu desteklemiyor.', before: [STORY] },
        { text: 'Yükleniyor...', before: [STORY] },
      ],
      keeps: [
        { text: 'Tarayıcınız eski oyunları artık desteklemiyorsa suç sizde değil, diyor derneğin başkanı.', before: [STORY], after: [STORY] },
      ],
    },
  ],
}

/**
 * The pattern, also for text in capitals: İ folds to an i with a combining dot, I to an i where Turkish means ı. Words in `near`
 * stand with ı and with i for the same reason; the dot does not count there.
 */
function inAnyCase(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll('i', 'i\u0307?').replaceAll('ı', '[ıi]'), pattern.flags)
}
