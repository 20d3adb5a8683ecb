/** The words beside a date that say only what it is of: `published`, `last updated`, `Uhr`. */
import { withoutWeekdays } from './weekdays.ts'

/** It was changed; one language a line. */
const CHANGED: readonly string[] = [
  'updated?|modified|edited|revised',
  'aktualisiert|geändert|stand',
  'mise? à jour|modifiée?',
  'actualizad[oa]|última actualización|modificad[oa]|última modificación',
  'aggiornat[oa]|aggiornamento|modificat[oa]|modifica',
  'atualizad[oa]|última atualização',
  'bijgewerkt|gewijzigd|laatste update',
  'aktualizacja|zaktualizowano|modyfikacja',
  'обновлен[оа]?|изменено|оновлено|актуализирана|обновена',
  'ενημερώθηκε|ενημέρωση|ανανεώθηκε',
  'güncelle\\p{L}*',
  'aktualizováno|aktualizované|upraveno|upravené',
  'actualizat|ultima actualizare',
  'frissítve|módosítva|frissítés',
  'päivitetty|muokattu',
  'uppdatera[dt]|ändrad|opdateret|oppdatert',
  'ažurirano|izmijenjeno|posodobljeno|ажурирано',
  'diperbarui|cập nhật',
  'آخر تحديث|تم التحديث|تحديث',
  'עודכן|עדכון אחרון',
  'अपडेट(?:ेड)?|อัปเดต|อัพเดท',
]
/** The same in scripts that part no words. */
const CHANGED_WIDE = '更新日?|수정'

/** It came out, or nothing but that a date or an hour comes. */
const COMES: readonly string[] = [
  '(?:first |originally )?published|publish(?: date)?|posted(?: on| in)?|date|last|created|written|released|issued|on|at',
  'uk(?: time)?|local time|hrs?|hours',
  '\\d{1,3}[ -]?min(?:ute)?s?(?: read)?|reading time|read time',
  'am|um|uhr|vom|veröffentlicht|erstellt|letzte|zuletzt|datum',
  'publiée?|le|à',
  'publicad[oa]|el|las|horas',
  'pubblicat[oa]|il|ore|alle|ultim[oa]',
  'em|às',
  'gepubliceerd|geplaatst|op|om|uur|laatst',
  'opublikowan[oay]|dodano|utworzono|data publikacji|ostatnia|godz|r|roku',
  'опубликован[оа]|дата публикации|опубліковано|дата публікації|публикувана?|последна|мск|г|года|р|року|в|о|ч',
  'δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|τελευταία|στις|ώρα',
  'giriş|yayınlanma|yayın|yayınlandı|son|tarihi?|saat',
  'publikováno|vydáno|zveřejněno|publikované|zverejnené|vydané|poslední|posledná|hodin|hod|v|o',
  'publicat|data publicării|ora',
  'megjelent|közzétéve|publikálva|létrehozva|utolsó',
  'julkaistu|klo|viimeksi',
  'publicera[dt]|senast|publiceret|offentliggjort|sidst|publisert|sist|kl',
  'objavljeno|objavljen|u|sati|zadnja|posljednja|објављено',
  'diterbitkan|dipublikasikan|terakhir|tayang|pukul|jam|đăng|xuất bản|ngày|lúc|lần cuối',
  'نشر في|تاريخ النشر|تم النشر|نشر|الساعة',
  'פורסם|פורסם ב|תאריך|בשעה',
  'प्रकाशित|पब्लिश्ड|बजे|เผยแพร่|เวลา|วันที่|น',
]
const COMES_WIDE =
  '发布(?:时间|日期|于)?|时间|時間|日時|日期|掲載日?|投稿日|公開日|發布|發佈|(?:기사)?입력|최종|등록|配信|公開|星期.|\\(?[日月火水木金土]\\)'

const ALONE = `(?<![\\p{L}\\p{M}\\d])(?:${[...CHANGED, ...COMES].join('|')})(?![\\p{L}\\p{M}\\d])`
const WORDS = new RegExp(`${ALONE}|${CHANGED_WIDE}|${COMES_WIDE}`, 'giu')
const CHANGED_LAST = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:${CHANGED.join('|')})|${CHANGED_WIDE})(?:\\s+(?:on|at|am|le|el|il|em|op|la|ở|lúc|kl))?\\s*(?:date|tarihi)?\\s*[:|-]?\\s*$`,
  'iu',
)

/** The text with a space for each word that goes with dates and says no more. */
export function withoutDateWords(text: string): string {
  return withoutWeekdays(text).replace(WORDS, ' ')
}

/** Whether what stands before a date says that it is the day of a change. */
export function saysChanged(before: string): boolean {
  return CHANGED_LAST.test(withoutWeekdays(before).trimEnd())
}
