/**
 * The names of the months by language, in full and short, as CLDR and newspapers have them: twelve groups,
 * the forms of one month parted by a slash, `-` where one is left out. Latin and Greek letters stand bare of
 * accents.
 */

/** Left out: short forms that are words (`led`, `pro`, `noi`), and names of another month elsewhere. */
export const MONTH_NAMES: Readonly<Record<string, string>> = {
  en:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep ' +
    'october/oct november/nov december/dec',
  de:
    'januar/jan/jaenner/janner februar/febr/feb marz/maerz/mrz april/apr mai juni/jun juli/jul ' +
    'august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  fr:
    'janvier/janv fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre/sept ' +
    'octobre/oct novembre/nov decembre/dec',
  es:
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago ' +
    'septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic',
  it:
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago ' +
    'settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  pt:
    'janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago ' +
    'setembro/set outubro/out novembro/nov dezembro/dez',
  ca: 'gener/gen febrer/febr marc abril maig juny juliol/jul agost setembre octubre novembre desembre/des',
  gl:
    'xaneiro/xan febreiro/feb marzo abril maio xuno/xun xullo/xul agosto setembro/set outubro/out ' +
    'novembro decembro/dec',
  ro:
    'ianuarie/ian februarie/febr martie/mart aprilie mai iunie/iun iulie/iul august septembrie ' +
    'octombrie noiembrie decembrie/dec',
  nl:
    'januari/jan februari/feb maart/mrt april mei juni juli augustus/aug september oktober/okt ' +
    'november december/dec',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember/des',
  is: 'januar februar mars april mai juni juli agust september oktober november desember',
  fi:
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta ' +
    'lokakuuta marraskuuta joulukuuta',
  et:
    'jaanuar/jaan veebruar/veebr marts aprill mai juuni juuli august september oktoober/okt november ' +
    'detsember/dets',
  lv:
    'janvaris/janvari februaris/februari marts/marta aprilis/aprili maijs/maija junijs/junija ' +
    'julijs/julija augusts/augusta septembris/septembri oktobris/oktobri novembris/novembri ' +
    'decembris/decembri',
  lt: 'sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio',
  pl:
    'stycznia/styczen/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecien/kwi maja/maj ' +
    'czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpien/sie wrzesnia/wrzesien/wrz ' +
    'pazdziernika/pazdziernik/paz listopada/listopad/lis grudnia/grudzien/gru',
  cs:
    'ledna/leden unora/unor brezna/brezen dubna/duben kvetna/kveten cervna/cerven cervence/cervenec ' +
    'srpna/srpen zari rijna/rijen listopadu prosince/prosinec',
  sk:
    'januara/januar februara marca/marec aprila maja/maj juna jula augusta septembra oktobra novembra ' +
    'decembra',
  sl:
    'januarja/januar februarja marca aprila maja junija julija avgusta/avg septembra oktobra novembra ' +
    'decembra',
  hr: 'sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga/studenog prosinca',
  sr:
    'januara/januar februara marta/mart aprila maja juna jula avgusta septembra oktobra novembra ' +
    'decembra',
  hu:
    'januar/jan februar/febr marcius/marc aprilis/apr majus/maj junius/jun julius/jul augusztus/aug ' +
    'szeptember/szept oktober/okt november/nov december/dec',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor',
  tr:
    'ocak/oca subat/sub mart nisan/nis mayis/may haziran/haz temmuz/tem agustos/ağustos/agu eylul/eyl ' +
    'ekim/eki kasim/kas aralik/ara',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  id:
    'januari/jan februari/feb maret april mei juni juli agustus/agt september oktober/okt ' +
    'november/nov desember/des',
  ms: 'januari februari mac april mei jun julai ogos september oktober november disember/dis',
  fil: 'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ru:
    'января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май ' +
    'июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ' +
    'ноября/ноябрь/ноя/нояб декабря/декабрь/дек',
  uk:
    'січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав ' +
    'червня/червень/черв липня/липень/лип серпня/серпень/серп вересня/вересень/вер ' +
    'жовтня/жовтень/жовт листопада/листопад грудня/грудень/груд',
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  bg:
    'януари/яну февруари/февр март април/апр май юни юли август/авг септември/септ октомври ноември ' +
    'декември',
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  srCyrl:
    'јануара/јануар фебруара/фебруар марта/март априла/април маја/мај јуна/јун јула/јул ' +
    'августа/август септембра/септембар октобра/октобар новембра/новембар децембра/децембар',
  el:
    'ιανουαριου/ιανουαριος/ιαν φεβρουαριου/φεβρουαριος/φεβ μαρτιου/μαρτιος/μαρ απριλιου/απριλιος/απρ ' +
    'μαιου/μαιος/μαι ιουνιου/ιουνιος/ιουν ιουλιου/ιουλιος/ιουλ αυγουστου/αυγουστος/αυγ ' +
    'σεπτεμβριου/σεπτεμβριος/σεπ οκτωβριου/οκτωβριος/οκτ νοεμβριου/νοεμβριος/νοε ' +
    'δεκεμβριου/δεκεμβριος/δεκ',
  hy:
    'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի ' +
    'դեկտեմբերի',
  ka:
    'იანვარი/იანვარს თებერვალი/თებერვალს მარტი/მარტს აპრილი/აპრილს მაისი/მაისს ივნისი/ივნისს ' +
    'ივლისი/ივლისს აგვისტო/აგვისტოს სექტემბერი/სექტემბერს ოქტომბერი/ოქტომბერს ნოემბერი/ნოემბერს ' +
    'დეკემბერი/დეკემბერს',
  ar:
    'يناير/جانفي فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/ابريل/أفريل/نيسان مايو/ماي/أيار ' +
    'يونيو/يونيه/جوان/حزيران يوليو/يوليه/جويلية/تموز أغسطس/اغسطس/أوت/آب سبتمبر/شتنبر/أيلول ' +
    'أكتوبر/اكتوبر نوفمبر ديسمبر/دجنبر',
  fa: 'ژانویه فوریه مارس آوریل - ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  he: 'ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  hi: 'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  mr: 'जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर',
  bn: 'জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  ta: 'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  te: 'జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్',
  th:
    'มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค ' +
    'สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค',
}
