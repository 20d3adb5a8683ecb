/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'A câmara municipal de Valverdinho decidiu na terça-feira à noite, depois de quatro horas de debate, restaurar o velho ' +
  'moinho à beira do rio. As obras devem começar na primavera e durar cerca de dois anos, explicou a presidente, Graça ' +
  'Mourinha, no fim da sessão. O ponto mais discutido foi quem paga os quase três milhões de euros. O distrito assume ' +
  'metade e o resto é dividido entre o município e uma associação que há anos luta pelo edifício.'
