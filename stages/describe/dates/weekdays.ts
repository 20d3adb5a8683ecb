/** The names of the days of the week: beside a date, or between it and its hour, they tell nothing more. */
import { bare } from './months.ts'

/** One language a line; Latin and Greek letters stand without accents. */
const NAMES: readonly string[] = [
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miercoles jueves viernes sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  'luni marti miercuri joi vineri sambata duminica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'mandag tirsdag onsdag torsdag fredag lordag sondag lørdag søndag',
  'tisdag',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
  'esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev',
  'pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena',
  'pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis',
  'poniedziałek wtorek sroda czwartek piatek sobota niedziela',
  'pondeli utery streda ctvrtek patek nedele',
  'pondelok utorok stvrtok piatok nedela',
  'ponedeljek torek cetrtek petek',
  'ponedjeljak ponedeljak utorak srijeda cetvrtak petak subota nedjelja nedelja',
  'hetfo kedd szerda csutortok pentek szombat vasarnap',
  'pazartesi sali carsamba persembe cuma cumartesi pazar',
  'senin selasa rabu kamis jumat sabtu minggu isnin khamis ahad',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'понеділок вівторок середа четвер неділя',
  'понеделник сряда четвъртък петък събота неделя',
  'понедељак уторак четвртак петак субота недеља',
  'δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη',
  'الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد',
  'शनिवार रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार',
  'শনিবার রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার',
]

/** Names of several words, or with an apostrophe. */
const IN_WORDS =
  /(?<![\p{L}\p{M}])(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|п['’ʼ]ятниця|יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?)(?![\p{L}\p{M}])/giu
const WORD = /[\p{L}\p{M}]{2,20}/gu

const WEEKDAYS: ReadonlySet<string> = new Set(NAMES.flatMap((names) => names.split(' ').map(bare)))

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(bare(word))
}

/** The text with a space for each name of a day. */
export function withoutWeekdays(text: string): string {
  return text.replace(IN_WORDS, ' ').replace(WORD, (word) => (isWeekday(word) ? ' ' : word))
}
