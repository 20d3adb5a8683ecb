/** The line below a Chinese headline: day, outlet, author, editor. It is the fields' and not the text's. */
import { expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const TITLE = '林港大桥周二重新开放'
const BODY = [
  '林港市政府周二宣布，经过九个月的维修，横跨北湾的林港大桥将于复活节前重新开放，届时货车和公共汽车都可以通行。',
  '市长陈丽华在新闻发布会上表示，维修费用比原计划低了三百万元，节省下来的资金将用于修建河岸步道。',
  '当地商会会长李国强说，大桥关闭期间，东岸商铺的营业额下降了四成，许多店主不得不裁减员工。',
  '工程师们计划在夏季之前再次检查桥墩，以确保裂缝没有扩大。',
]

function read(line: string): ReturnType<typeof clean> {
  return clean({ id: 'a.txt', content: [TITLE, line, ...BODY].join('\n\n') })
}

it.each([
  ['2026-03-11 08:30:12　来源: 林港日报', '2026-03-11T08:30:12', '林港日报', []],
  ['2026年03月11日 08:30 来源：林港日报 作者：王海涛', '2026-03-11T08:30', '林港日报', ['王海涛']],
  ['发布时间：2026年3月11日 来源：林港晚报 责任编辑：赵敏', '2026-03-11', '林港晚报', []],
])('%s', (line, ...[published, source, byline]) => {
  const article = read(line)
  expect(article).toMatchObject({ title: TITLE, published, byline })
  expect(article.source).toBe(source)
  expect(article.text).toBe(BODY.join('\n\n'))
})

it('a sentence with a year and the word for source is text', () => {
  const line = '2024年来源：这座桥的名字究竟从哪里来，市档案馆里至今没有人说得清楚。'
  expect(read(line).text).toContain(line)
})
