/** A long paragraph, made up: before, after or around an example it tells the place. */
export const STORY =
  '푸른강시 의회는 화요일 내년도 예산안을 의결했다. 전체 지출의 삼분의 일 가까이가 학교와 도로 보수에 쓰이고, 오분의 일은 보건소 확충에 들어간다. ' +
  '한여울 의원은 지난봄 홍수로 다리 두 개가 떠내려갔지만 당시에는 다시 지을 돈이 없었다고 말했다. ' +
  '시는 얼음이 녹는 사월에 공사를 시작해 첫서리가 내리기 전에 마칠 계획이며, 진행 상황을 매주 주민들에게 알리기로 했다.'
