/** Hosts and sites, read off addresses that may be any text. */
import { fieldOf } from './article.ts'
import type { Article } from './article.ts'

/** A name before the host, as in `reader:word@`, and the port behind it are no part of it. A host has no fewer signs, and no more. */
const HOST = /^(?:https?:)?\/\/(?:[^/?#@]{1,80}@)?([^/:?#]{3,253})/i

/** The host of an address, in small letters; empty where it names none. */
export function hostOf(address: string): string {
  return HOST.exec(address)?.[1]?.toLowerCase() ?? ''
}

/** The site as a reader calls it. `m.` and `amp.` stay: what such pages repeat is not what the others do. */
export function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}

/** The host of an article's address, else the site that it names itself, else nothing. */
export function siteOf(article: Article): string {
  const address = fieldOf(article, 'url') ?? fieldOf(article, 'canonical_url') ?? ''
  return withoutWww(hostOf(address)) || (fieldOf(article, 'site') ?? '')
}
