/** A long paragraph, made up: before, after or around an example it tells the place. */
export const STORY =
  'Gümüşdere belediye meclisi salı günü gelecek yılın bütçesini kabul etti. Harcamaların üçte birine yakını okul ve yolların ' +
  'onarımına, beşte biri sağlık ocaklarına ayrıldı. Meclis üyesi Nermin Tuğcu, geçen bahar selin iki köprüyü yıktığını, o ' +
  'zaman yeniden yapmak için para bulunamadığını hatırlattı. Çalışmalar nisanda karlar eriyince başlayacak ve ilk don ' +
  'gelmeden tamamlanacak.'
