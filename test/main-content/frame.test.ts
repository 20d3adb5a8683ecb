/** What stands around an article goes although no rule knows its words; an article that is mostly lists stays whole. */
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'

const { clean } = createPipeline()

/** Persian, for which there is no pack. */
const SECTIONS = [
  'خانه',
  'سیاست',
  'اقتصاد',
  'جامعه',
  'فرهنگ',
  'ورزش',
  'آب‌وهوا',
  'بندر',
  'بازار',
  'ویدئو',
  'عکس',
  'آرشیو',
]
const STORY = [
  'اسکله لیندهولم روز دوشنبه پس از یازده ماه تعمیر که برای شهر چهار میلیون کرون هزینه داشت، سه هفته دیرتر از برنامه بازگشایی شد.',
  'اولاف ترن، رئیس بندر، گفت: «خوشحالیم که آن را پس گرفتیم. قایق‌ها تمام تابستان باید در اوستبی پهلو می‌گرفتند و ماهیگیران هر روز دو ساعت از دست می‌دادند.»',
  'غواصان در ماه آوریل دریافتند که چهار ستون بلوط زیر آب پوسیده است و شورا همان شب اسکله را به روی همه کشتی‌ها بست.',
  'کار بر روی اسکله دوم از پاییز آغاز می‌شود و به گفته شورا تا بهار سال آینده به پایان خواهد رسید.',
]
const TEASERS = [
  'پل تا تابستان بسته است',
  'نانوایی خیابان ساحل جایزه گرفت',
  'مدرسه مرین ایستگاه هواشناسی ساخت',
  'قطار شب دوباره راه افتاد',
]
const FOOT = [
  'درباره ما',
  'تماس با ما',
  'تبلیغات',
  'حریم خصوصی',
  'شرایط استفاده',
  'نقشه سایت',
  'اشتراک',
  'کارکنان',
]

function linked(texts: readonly string[]): string {
  return texts.map((text, n) => `<li><a href="/${n}">${text}</a></li>`).join('')
}

function pageOf(before: string, after: string): string {
  return `<!doctype html><html lang="fa"><body>${before}<main><h1>بازگشایی اسکله لیندهولم</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</main>${after}</body></html>`
}

const FRAMED = [
  ...SECTIONS,
  ...SECTIONS.map((name) => `اخبار ${name}`),
  ...SECTIONS.map((name) => `${name} امروز`),
]

describe('where no rule knows a word', () => {
  it('the menus, teasers and footer of a page go, though they are most of it', () => {
    const after = `<aside><ul>${linked([...TEASERS, ...TEASERS.map((text) => `${text} امروز`)])}</ul></aside><footer><ul>${linked(FOOT)}</ul></footer>`
    const page = pageOf(`<nav><ul>${linked(FRAMED)}</ul></nav><nav><ul>${linked(FRAMED)}</ul></nav>`, after)
    expect(clean(page).text).toBe(STORY.join('\n\n'))
  })

  it('so do those of a dumped text', () => {
    const { text } = clean([...FRAMED, ...FRAMED, ...STORY, ...TEASERS, ...FOOT, ...FRAMED].join('\n\n'))
    for (const paragraph of STORY) expect(text).toContain(paragraph)
    expect(text.length).toBeLessThan(STORY.join('\n\n').length * 1.6)
  })

  it('a roll of names below a report stays, on a page and in a text', () => {
    const clubs = ['لیندهولم', 'پورت امبل', 'اوستبی', 'مرین', 'کارست', 'فیورد']
    const names = ['راستین', 'شریفی', 'مهرآیین', 'ناخدا', 'بندری', 'ساحلی', 'دریایی', 'کوهی', 'نیکان']
    const roll = Array.from({ length: 120 }, (_, n) => `${names[n % 9]}، ${clubs[n % 6]}`)
    const list = `<ul>${roll.map((name) => `<li>${name}</li>`).join('')}</ul>`
    const all = STORY.length + roll.length
    expect(clean(pageOf('', list)).text.split(/\n+/)).toHaveLength(all)
    expect(clean([...STORY, ...roll].join('\n')).text.split(/\n+/)).toHaveLength(all)
  })
})
