/** A long paragraph, made up: before, after or around an example it tells the place. */
export const STORY =
  '清河市议会周二通过了明年的预算案，近三分之一的支出将用于修缮学校和道路，另有五分之一拨给社区医院。议员林若溪提醒说，去年春天的洪水冲毁了两座桥，' +
  '当时没有钱重建，附近三个村的孩子只能绕行十公里上学。市政府承诺，工程将在四月河水退去后立即开工，并在入冬之前全部完成，居民可以在网上查看每周的进度。'
