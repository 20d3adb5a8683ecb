/**
 * The names of the months, in full and short, in the languages whose dates we read. Latin names stand
 * without accents.
 */

const NAMES: readonly string[] = [
  'january jan januar jaenner janner janvier janv enero ene gennaio gen janeiro januari ' +
    'stycznia styczen sty январь января янв ιανουαριου ιανουαριος ιαν ocak oca',
  'february feb februar febr fevrier fevr fev febrero febbraio fevereiro februari lutego luty ' +
    'lut февраль февраля фев февр φεβρουαριου φεβρουαριος φεβ subat sub',
  'march mar marz maerz mrz mars marzo marco maart mrt marca marzec март марта мар μαρτιου μαρτιος μαρ mart',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi апрель апреля апр απριλιου ' +
    'απριλιος απρ nisan nis',
  'may mai mayo maggio mag maio mei maja maj май мая μαιου μαιος μαι mayis',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июнь июня июн ιουνιου ' +
    'ιουνιος ιουν haziran haz',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июль июля июл ιουλιου ' +
    'ιουλιος ιουλ temmuz tem',
  'august aug aout agosto ago augustus sierpnia sierpien sie август августа авг αυγουστου ' +
    'αυγουστος αυγ agustos ağustos agu',
  'september sept sep septembre septiembre settembre set setembro wrzesnia wrzesien wrz ' +
    'сентябрь сентября сен сент σεπτεμβριου σεπτεμβριος σεπ eylul eyl',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik ' +
    'paz октябрь октября окт οκτωβριου οκτωβριος οκτ ekim eki',
  'november nov novembre noviembre novembro listopada listopad lis ноябрь ноября ноя нояб ' +
    'νοεμβριου νοεμβριος νοε kasim kas',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru ' +
    'декабрь декабря дек δεκεμβριου δεκεμβριος δεκ aralik ara',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.split(' ').map((name): readonly [string, number] => [name, index + 1]),
  ),
)

/** 1 to 12, or undefined where the word is no month. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/(?!\u0306)\p{M}/gu, '')
      .normalize('NFC')
      .replace(/\u0131/g, 'i'),
  )
}
