/** A long paragraph, made up: before, after or around an example it tells the place. */
export const STORY =
  '青鳥市議会は火曜日、来年度の予算案を賛成多数で可決した。支出の三分の一近くを学校と道路の修繕に、五分の一を診療所の整備に充てる。昨春の洪水では橋が二つ流され、' +
  '当時は再建の費用が見つからなかったと、白川みのり議員は振り返る。市は雪解けを待って四月に着工し、初霜が降りるまでに工事を終える計画で、進み具合は毎週公表するという。'
