/** Where the records of known scrapers keep what: their own names for it, in the order of trust. */

/** What a record can tell of an article; the stages know these names. */
export const ROLES = [
  'id',
  'html',
  'markdown',
  'text',
  'title',
  'byline',
  'published',
  'modified',
  'language',
  'site',
  'section',
  'url',
  'canonical_url',
  'crawled',
] as const

export type Role = (typeof ROLES)[number]

/** For each role the names of fields that may hold it; `a.b` reaches into a field. */
export type Places = { readonly [role in Role]?: readonly string[] }

export interface Preset {
  readonly name: string
  /** Fields that a record has in common with no other scraper's: all must be there. None: any record. */
  readonly signs: readonly string[]
  readonly places: Places
}

/** The contract's own names: they are looked at first, whatever wrote the record. */
export const own: Places = { id: ['id'], html: ['html'], text: ['text'] }

const firecrawl: Places = {
  html: ['rawHtml', 'html'],
  markdown: ['markdown', 'markdown.raw_markdown'],
  title: ['metadata.title'],
  byline: ['metadata.author'],
  published: ['metadata.publishedTime', 'metadata.article:published_time'],
  language: ['metadata.language'],
  site: ['metadata.ogSiteName'],
  url: ['metadata.sourceURL', 'metadata.url'],
}

/** In the order in which they are tried; the first whose signs are all there is taken. */
export const presets: readonly Preset[] = [
  {
    name: 'trafilatura',
    signs: ['text', 'fingerprint', 'source-hostname'],
    places: {
      title: ['title'],
      byline: ['author'],
      published: ['date'],
      site: ['source-hostname', 'sitename', 'hostname'],
      url: ['source', 'url'],
      section: ['categories'],
      crawled: ['filedate'],
    },
  },
  {
    name: 'newspaper4k',
    signs: ['text', 'authors', 'publish_date', 'top_image'],
    places: {
      byline: ['authors'],
      published: ['publish_date'],
      language: ['meta_lang', 'language'],
      site: ['meta_site_name'],
      canonical_url: ['canonical_link'],
    },
  },
  {
    name: 'news-please',
    signs: ['maintext', 'date_publish', 'source_domain'],
    places: {
      text: ['maintext', 'text'],
      title: ['title', 'title_page', 'title_rss'],
      byline: ['authors'],
      published: ['date_publish'],
      modified: ['date_modify'],
      site: ['source_domain'],
      crawled: ['date_download'],
    },
  },
  {
    name: 'common-crawl',
    signs: ['warc_headers'],
    places: {
      text: ['content', 'text', 'raw_content'],
      url: ['warc_headers.warc-target-uri', 'warc_headers.WARC-Target-URI', 'url'],
      crawled: ['warc_headers.warc-date', 'warc_headers.WARC-Date'],
    },
  },
  {
    name: 'ccnet',
    signs: ['raw_content', 'digest'],
    places: { text: ['raw_content'], crawled: ['date_download'] },
  },
  { name: 'firecrawl', signs: ['markdown', 'metadata'], places: firecrawl },
  { name: 'firecrawl-answer', signs: ['success', 'data'], places: within('data', firecrawl) },
  {
    name: 'jina-reader',
    signs: ['code', 'data'],
    places: {
      markdown: ['data.content'],
      title: ['data.title'],
      published: ['data.publishedTime'],
      url: ['data.url'],
    },
  },
  {
    name: 'scrapy',
    signs: [],
    places: {
      markdown: ['markdown', 'markdown.raw_markdown', 'raw_markdown', 'content_markdown'],
      html: [
        'raw_html',
        'page_html',
        'response_body',
        'html_content',
        'content_html',
        'body_html',
        'page_source',
      ],
      text: [
        'article_text',
        'article_body',
        'article_content',
        'articleBody',
        'body_text',
        'full_text',
        'ctext',
        'fulltext',
        'main_text',
        'maintext',
        'plain_text',
        'raw_content',
        'content',
        'body',
        'article',
        'story',
        'paragraphs',
        'post_content',
        'text_content',
      ],
      canonical_url: ['canonical'],
      crawled: ['crawled_at', 'scraped_at', 'timestamp', 'date_scraped', 'retrieved_at'],
    },
  },
]

/** The same places inside of a field, as the answer of a service holds them. */
function within(field: string, places: Places): Places {
  return Object.fromEntries(
    Object.entries(places).map(([role, names]) => [role, names.map((name) => `${field}.${name}`)]),
  )
}
