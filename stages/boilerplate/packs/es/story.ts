/** A paragraph that is long enough to stand for the body of an article: it proves the zones. */
export const STORY =
  'El pleno municipal de Valdepera decidió el martes por la noche, tras cuatro horas de debate, restaurar el viejo molino ' +
  'junto al río. Las obras empezarán en primavera y durarán unos dos años, según explicó la alcaldesa, Nieves Orduño, al ' +
  'término de la sesión. Lo más discutido fue quién paga los casi tres millones de euros. La diputación asume la mitad y el ' +
  'resto se reparte entre el municipio y una asociación que lleva años peleando por el edificio.'
