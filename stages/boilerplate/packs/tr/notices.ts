/** Turkish notices that read like prose: reprint terms, disclaimers, house rules for comments, consents, offers and labels. */
import type { Rule } from '../../../kit/rule.ts'
import { inAnyCase } from './case.ts'
import { STORY } from './story.ts'

export const notices: readonly Rule[] = [
  {
    id: 'tr/reprint-notice',
    about: 'rights',
    near: [
      'kaynak',
      'yasaktır',
      'yasaktir',
      'yazılı',
      'yazili',
      'izinsiz',
      'alınmadan',
      'alinmadan',
      'alınmaksızın',
      'alinmaksizin',
    ],
    says: inAnyCase(
      /^(?:[•*] ?)?(?:(?:bu )?(?:site|sitede|sitemizde|sitedeki|gazetede|sayfada|haberin|haberlerin|yazıların|içeriğin|içeriklerin|yazılar|yazının)\S{0,12}(?: \S+){0,9} (?:izinsiz|izin alınmadan|izin alınmaksızın|yazılı izin\S*|kaynak (?:gösterilmeden|belirtilmeden|gösterilerek))(?: .{0,160})? (?:kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|dağıtılamaz|yasaktır|kullanılabilir)(?:[ .,].{0,160})?|(?=.*(?:kaynak|haber|yazılar|içeri|fotoğraf|alıntı|kopyala|çoğalt|yayınla|yayımla|site))(?:izinsiz|kaynak gösterilmeden|yazılı izin olmadan|yazılı izin alınmadan)(?: .{0,120})? (?:kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|alıntılanamaz|alıntı yapılamaz|yasaktır)(?:[ .,].{0,160})?|(?:haberlerin|yazıların|içeriğin|içeriklerin|fotoğrafların)(?: .{0,80})? (?:kopyalanması|çoğaltılması|yayınlanması|yayımlanması|kullanılması) (?:.{0,40} )?yasaktır(?:[ .,].{0,120})?)$/,
    ),
    where: { zone: 'apart', longest: 800 },
    takes: 'block',
    removes: [
      'Sitede yer alan yazılar izin alınmadan kopyalanamaz ve yayınlanamaz.',
      'İzinsiz ve kaynak gösterilmeden alıntı yapılamaz.',
      'Haberlerin çoğaltılması yasaktır.',
    ],
    keeps: [
      {
        text: 'Bu sitede oturanlar bahçeyi izin alınmadan kullanılabilir sanıyor.',
        before: [STORY],
        after: [STORY],
      },
      'Gümüşdere arşivinde bir levha haritaların izinsiz kopyalanamaz olduğunu söyler. Haritalar izinsiz çoğaltılamaz diyen kim, bilen yok.',
      'Yargıç ara kararında duruşmadan fotoğrafların yayınlanması yasaktır dedi.',
    ],
  },
  {
    id: 'tr/agency-rights',
    about: 'rights',
    near: ['aittir', 'saklıdır', 'saklidir', 'ajansı', 'ajansi', 'reuters', 'afp', 'dha', 'iha', 'aa'],
    says: inAnyCase(
      /^(?:(?:(?:©|\(c\)) ?|copyright )(?:\S+ )?(?:anadolu ajansı|aa|dha|iha|ankara haber ajansı|reuters|afp)(?:[ ,./:-].{0,160})?|(?:bu )?(?:sitedeki|sitede yer alan|sayfadaki|tüm|bütün) .{0,80}(?:telif hakları|hakları|telifi|fikri mülkiyet hakları)(?: .{0,80})? (?:aittir|saklıdır)(?:[ .,].{0,120})?)[ .]*$/,
    ),
    where: { zone: 'tail', longest: 400 },
    takes: 'block',
    removes: [
      { text: 'Sitede yer alan yazıların telif hakları yazarlarına aittir.', before: [STORY] },
      { text: '© Anadolu Ajansı. Yalnız aboneler içindir', before: [STORY] },
    ],
    keeps: [{ text: 'Sitedeki resmin hakları köye aittir.', before: [STORY], after: [STORY] }],
  },
  {
    id: 'tr/opinion-disclaimer',
    about: 'rights',
    near: ['görüşler', 'sorumluluğu', 'görüşleri', 'görüşü', 'sorumlu', 'sorumluluk'],
    says: inAnyCase(
      /^(?:(?=.*(?:yazar|site|gazete|kurum|dergi|yayın|editör|kendi|sahib))(?:yazıların|yazılardaki|yorumların|köşe yazılarının|reklamların|makalelerin|haberlerin)(?: .{0,90})? (?:sorumluluğu|görüşler|hukuki sorumluluğu)(?: .{0,90})? (?:aittir|yansıtmaz|bağlamaz)(?:[ .,].{0,120})?|(?=.*(?:site|gazete|kurum|dergi|yayın|editör|kendi|sahib))(?:yazarların|yazarın) (?:.{0,60} )?(?:görüşleri|görüşü)(?: .{0,90})? (?:yansıtmaz|aittir|bağlamaz)(?:[ .,].{0,90})?|(?:sitemiz|gazetemiz|editörlerimiz|sitemiz yönetimi)(?: .{0,120})? (?:sorumlu değildir|sorumlu tutulamaz|sorumluluk kabul etmez)(?:[ .,].{0,90})?)$/,
    ),
    where: { zone: 'tail', longest: 500 },
    takes: 'block',
    removes: [
      { text: 'Yazıların sorumluluğu yazarlarına aittir.', before: [STORY] },
      { text: 'Sitemiz dış bağlantıların içeriğinden sorumlu değildir.', before: [STORY] },
    ],
    keeps: [
      { text: 'Yazıların sorumluluğu gazeteye aittir, dedi başkan.', before: [STORY], after: [STORY] },
      { text: 'Gazetemiz yangından sorumlu değildir.', before: [STORY], after: [STORY] },
    ],
  },
  {
    id: 'tr/advice-disclaimer',
    about: 'rights',
    near: ['değildir', 'tutmaz', 'geçmez', 'girmez', 'taşımaz', 'taşimaz'],
    says: inAnyCase(
      /^(?:(?:uyarı|önemli|yasal uyarı) ?[:!] )?(?:burada yer alan|bu (?:sayfadaki|sitedeki|yazıdaki|haberdeki)|(?:sayfada|sitede|yazıda) yer alan) (?:.{0,60} )?(?:bilgi|bilgiler|yorum|tavsiye|tavsiyeler|içerik|içerikler|yorumlar)(?: .{0,200})? (?:yatırım (?:danışmanlığı|tavsiyesi)|(?:hekim|doktor|uzman|tedavi|teşhis|tanı)(?: .{0,40})?)(?: .{0,80})? (?:değildir|taşımaz|girmez|kapsamında değildir|yerine geçmez|yerini tutmaz)(?:[ .,].{0,220})?$/,
    ),
    where: { zone: 'apart', longest: 700 },
    takes: 'block',
    removes: [
      'Burada yer alan yatırım bilgi ve yorumları yatırım danışmanlığı kapsamında değildir.',
      'Bu sayfadaki bilgiler doktor muayenesinin yerini tutmaz.',
    ],
    keeps: [
      { text: 'Bu yazıdaki bilgiler doktor raporu değildir, dedi savcı.', before: [STORY], after: [STORY] },
      'Küçük harflerle yazıyordu: bu yazıdaki bilgiler yatırım tavsiyesi değildir. Alıcılardan hiçbiri okumamıştı.',
    ],
  },
  {
    id: 'tr/comment-policy',
    about: 'comments',
    near: [
      'yorum',
      'yorumlar',
      'yorumlarınız',
      'yorumlariniz',
      'yayımlanmayacak',
      'yayimlanmayacak',
      'yorumlama',
      'alanlar',
      'sorumluluğu',
    ],
    says: inAnyCase(
      /^(?:(?:(?:küfür|hakaret|suç)[ ,].{0,160} )?(?:yorumlar|yorumlarınız|yapılan yorumlar|gönderilen yorumlar)(?:,? .{0,100})? (?:onaylandıktan|denetlendikten|onaylanmamaktadır|onaylanmaz|yayınlanmaz|yayınlanmamaktadır|yayına alınmaz|silinir(?=[ .]*$)|silinecektir|editör onayından)(?:[ .,].{0,200})?|yorum (?:yapabilmek|yazabilmek|yapmak|yazmak|gönderebilmek) için(?: .{0,40})? (?:giriş yap\S*|üye (?:girişi|ol(?:un|malı|mak gerek|manız|mak zorunda)\S*)|kayıt ol\S*|oturum aç\S*)(?:[ .,].{0,120})?|(?:yorum yazarak|yorum göndererek|yorum yaparak)(?: .{0,160})? kabul (?:et|eder|edil|ediniz|ediyorsunuz|olun).{0,60}|(?:yorum|yorumlama) (?:kuralları|yazma kuralları|politikası)(?: .{0,40})?|yorumların (?:her türlü )?(?:sorumluluğu|cezai ve hukuki sorumluluğu) .{0,120}|e-?posta (?:adresiniz|hesabınız) yayımlanmayacak.{0,100}|gerekli alanlar .{0,30}işaretlenmiş.{0,30})[ .!*]*$/,
    ),
    where: { zone: 'apart', longest: 800 },
    takes: 'block',
    removes: [
      'Yorumlar editörlerimizce denetlendikten sonra yayımlanır.',
      'Yorum yapabilmek için üye girişi yapmalısınız.',
      'Yorum yazarak kuralları kabul etmiş olursunuz.',
    ],
    keeps: [
      { text: 'Yorum kuralları', before: [STORY], after: [STORY] },
      'Kahvede bir yazı asılı: yorum yapmak için üye olmalı, çay da ısmarlamalı.',
      'Oyuncu bilir ki yorum yazarak on kötü yorumu kabul edersin.',
    ],
  },
  {
    id: 'tr/comment-head',
    about: 'comments',
    near: [
      'haberi',
      'makaleyi',
      'yazıyı',
      'yaziyi',
      'beğendim',
      'beğenmedim',
      'cevapla',
      'yanıtla',
      'yanitla',
      'şikayet',
      'cevap',
      'puan',
      'oy',
    ],
    says: inAnyCase(
      /^(?:(?:cevapla|yanıtla|cevap yaz|yanıtla)(?: (?:şikayet et|beğen|paylaş|bildir)){0,4}|şikayet et|(?:.{1,40} )?\d{1,2}[./ ]\S{1,8}[./ ]20\d\d,? (?:saat )?\d{1,2}:\d\d(?: (?:cevapla|yanıtla|şikayet et))+|(?:bu )?(?:haberi|yazıyı|makaleyi) (?:oyla|puanla|oylayın|puanlayın)|(?:puan|oy) ?: ?\d.{0,40}|\d{1,5} oy|(?:beğendim|beğenmedim)(?: \d{1,5})?(?: .{0,20})?)[ .:]*$/,
    ),
    where: { zone: 'tail', longest: 120 },
    takes: 'block',
    removes: [
      { text: 'Cevapla Şikayet et', before: [STORY] },
      { text: 'Bu haberi oylayın', before: [STORY] },
    ],
    keeps: [{ text: 'Bu haberi oylayın', before: [STORY], after: [STORY] }],
  },
  {
    id: 'tr/data-consent',
    about: 'consent',
    near: ['veriyorum', 'ediyorum', 'gösteriyorum', 'okudum', 'onaylıyorum', 'onayliyorum'],
    says: inAnyCase(
      /^(?!.*(?: bile | ama | kimse | yine de ))(?:[*☐□✓] ?)?(?:evet,? )?(?:.{0,120} )?(?:kişisel verilerimin|aydınlatma metnini|kullanım koşullarını|üyelik sözleşmesini|gizlilik politikasını|açık rıza metnini|elektronik ileti|kvkk metnini)(?: .{0,200})? (?:kabul ediyorum|onaylıyorum|onay veriyorum|okudum|izin veriyorum|rıza gösteriyorum)[ .*)]*$/,
    ),
    where: { zone: 'apart', longest: 900 },
    takes: 'block',
    removes: [
      'Kişisel verilerimin Gümüşdere Basın tarafından işlenmesini kabul ediyorum.',
      'Aydınlatma metnini okudum ve onaylıyorum *',
    ],
    keeps: [
      {
        text: 'Kişisel verilerimin araştırmada kullanılmasını kabul ediyorum',
        before: [STORY],
        after: [STORY],
      },
      'Kimsenin okumadığı cümle şuydu: kullanım koşullarını okudum ve kabul ediyorum. Mahkeme onu sildi.',
    ],
  },
  {
    id: 'tr/you-are-here',
    about: 'navigation',
    near: ['anasayfa', 'buradasınız', 'buradasiniz', 'sayfalar', 'sayfa'],
    says: inAnyCase(
      /^(?:(?:buradasınız|şu an buradasınız|bulunduğunuz sayfa) ?:(?: .{0,160})?|(?:ana ?sayfa)(?: ?[>/|›»→"] ?[^>/|›»→"]{1,60}){1,6}|sayfa(?:lar)? ?:?(?: \d{1,3}){1,12}(?: ?(?:sonraki|ileri|>|"|\.\.\.))?|sayfa \d{1,3} ?\/ ?\d{1,3}|(?:sonraki|önceki) sayfa)[ .>"]*$/,
    ),
    where: { zone: 'edges', longest: 220 },
    takes: 'block',
    removes: [
      { text: 'Buradasınız: Anasayfa > Yerel > Gümüşdere', after: [STORY] },
      { text: 'Sonraki sayfa »', before: [STORY] },
    ],
    keeps: [{ text: 'Sonraki sayfa', before: [STORY], after: [STORY] }],
  },
  {
    id: 'tr/neighbour-story',
    about: 'navigation',
    near: ['sonraki', 'önceki'],
    says: inAnyCase(
      /^(?:sonraki|önceki|bir sonraki|bir önceki) (?:haber|yazı|makale|içerik)(?: ?[:>"→].{0,160})?$/,
    ),
    where: { zone: 'tail', longest: 200 },
    takes: 'block',
    removes: [
      { text: 'Sonraki haber: Vapur yeniden seferde', before: [STORY] },
      { text: 'Önceki yazı', before: [STORY] },
    ],
    keeps: [{ text: 'Üçüncü mektup ve bir sonraki yazı: hiçbir şey değişmedi', before: [STORY] }],
  },
  {
    id: 'tr/follow-invitation',
    about: 'share',
    near: ['uygulamamızı', 'uygulamamizi', 'takip', 'abone', 'beğenin', 'katılın', 'katilin'],
    says: inAnyCase(
      /^(?:(?:bizi |haberleri |son dakika haberlerini |.{2,30}(?:'yi|'yı|'i|'u) )?.{0,30}(?:facebook|twitter|instagram|telegram|whatsapp|youtube|google news|google haberler)\S{0,6}(?: .{0,30})? (?:takip (?:edin|et|edebilirsiniz)|abone (?:olun|ol)|beğenin|katılın)(?:[.!].{0,90}| (?:ve|haber|hiç|son|güncel).{0,90})?|(?:ücretsiz )?(?:mobil )?uygulamamızı (?:.{0,20} )?(?:indirin|yükleyin|indirmek).{0,60})[ .!]*$/,
    ),
    where: { zone: 'tail', longest: 260 },
    takes: 'block',
    removes: [
      { text: "Bizi Facebook ve Instagram'da takip edin", before: [STORY] },
      { text: 'Mobil uygulamamızı indirin', before: [STORY] },
    ],
    keeps: [{ text: "Kavgayı Twitter'da takip edin, diyor başkan.", before: [STORY], after: [STORY] }],
  },
  {
    id: 'tr/mistake-report',
    about: 'technical',
    near: ['hatası', 'hatasi', 'yanlış', 'yanliş', 'hata'],
    says: inAnyCase(
      /^(?:(?:haberde |yazıda |sayfada )?(?:bir )?(?:hata|yanlış|yazım hatası) (?:mı |mi )?(?:gördünüz|buldunuz|fark ettiniz|bildirin)(?: mü| mi| mu)?\??(?: .{0,120})?|hata bildir(?:in|imi)?)[ .!]*$/,
    ),
    where: { zone: 'tail', longest: 220 },
    takes: 'block',
    removes: [
      { text: 'Bir hata mı gördünüz? Bize yazın.', before: [STORY] },
      { text: 'Hata bildir', before: [STORY] },
    ],
    keeps: [{ text: 'Hata bildir', before: [STORY], after: [STORY] }],
  },
  {
    id: 'tr/subscription-offer',
    about: 'paywall',
    near: ['basılı', 'basili', 'sayısında', 'sayisinda', 'abone', 'abonelik'],
    says: inAnyCase(
      /^(?:(?:gazetemize|gazeteye|dergiye|dijital gazeteye|e-gazeteye)(?: .{0,60})? abone (?:olun|olmak).{0,100}|(?:bu yazı|bu haber) .{0,60}(?:sayısında|basılı)(?: .{0,40})? (?:yayımlanmıştır|yayınlanmıştır|yayımlandı|yayınlandı)|(?:abonelik|abone ol) (?:seçenekleri|paketleri|fırsatları)(?: .{0,60})?)[ .!>]*$/,
    ),
    where: { zone: 'edges', longest: 260 },
    takes: 'block',
    removes: [
      { text: 'Gazetemize hemen abone olun', before: [STORY] },
      { text: 'Bu yazı derginin mayıs sayısında yayımlanmıştır', before: [STORY] },
    ],
    keeps: [{ text: 'Gazeteye abone olmak yetmez, diyor öğretmen.', before: [STORY], after: [STORY] }],
  },
]
