/** The names that scrapers give to the fields above a text, in lower case, by the name that records have for them. */

const NAMES: Readonly<Record<string, string>> = {
  title:
    'title|headline|titel|titre|título|titulo|titolo|tytuł|заголовок|τίτλος|başlık|العنوان|标题|標題|タイトル|제목',
  url:
    'url|link|source url|url source|source link|original url|article url|page url|canonical url|permalink|lien|enlace|adres|ссылка|' +
    'σύνδεσμος|bağlantı|الرابط|链接|鏈接|連結|网址|網址|原文链接|リンク|링크',
  byline:
    'author|authors|author(s)|by|byline|writer|autor|autorin|autoren|auteur|auteurs|autore|autori|autores|автор|συγγραφέας|yazar|' +
    'الكاتب|作者|著者|기자',
  published:
    'date|published|publication date|publish date|publish_date|date published|published time|published at|published on|published date|' +
    'pubdate|pub date|posted|datum|fecha|data|дата|ημερομηνία|tarih|التاريخ|时间|時間|日期|发布时间|發布時間|日付|公開日|날짜',
  modified: 'modified|updated|last modified|last updated|date modified|modified time',
  site:
    'site|site name|sitename|source|publisher|outlet|website|publication|newspaper|domain|hostname|quelle|fonte|fuente|bron|źródło|' +
    'источник|πηγή|kaynak|المصدر|来源|來源|出典|출처',
  section: 'section|category|rubrik|rubrique|sección|sezione|seção|rubriek|kategoria|рубрика|栏目|분류',
  language: 'language|lang|sprache|langue|idioma|lingua|taal|język|язык|语言|言語|언어',
  crawled:
    'crawled|crawl date|crawled at|scraped|scraped at|fetched|fetched at|retrieved|retrieved at|accessed|downloaded|download date',
  keywords:
    'tags|keywords|id|article id|word count|number of pages|warning|schlagwörter|mots-clés|标签|关键词',
}

/** What stands before the text itself, and ends the fields. */
const CONTENT =
  'markdown content|content|text|full text|body|article|article text|inhalt|contenu|texte|contenido|texto|正文|内容|本文|본문'

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([name, spelled]) => spelled.split('|').map((own) => [own, name])),
)
const contents: ReadonlySet<string> = new Set(CONTENT.split('|'))

/** What a field is called in records; undefined where no scraper is known to write it. */
export function recordName(written: string): string | undefined {
  return names.get(written.toLowerCase())
}

export function namesContent(written: string): boolean {
  return contents.has(written.toLowerCase())
}
