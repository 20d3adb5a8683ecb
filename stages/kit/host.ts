/** Reads hosts and sites from addresses, which may be any text. */
import { fieldOf } from './article.ts'
import type { Article } from './article.ts'

/**
 * Captures the host without a user name before it (`reader:word@`) and without the port. A host has 3 to 253
 * characters.
 */
const HOST = /^(?:https?:)?\/\/(?:[^/?#@]{1,80}@)?([^/:?#]{3,253})/i

/** The host of an address in lower case; empty if it has none. */
export function hostOf(address: string): string {
  return HOST.exec(address)?.[1]?.toLowerCase() ?? ''
}

/**
 * The host without `www.`. `m.` and `amp.` stay, since such pages repeat other lines than the main site does.
 */
export function withoutWww(host: string): string {
  return host.replace(/^www\./, '')
}

/** The host of an article's address, else the site that it names, else an empty string. */
export function siteOf(article: Article): string {
  const address = fieldOf(article, 'url') ?? fieldOf(article, 'canonical_url') ?? ''
  return withoutWww(hostOf(address)) || (fieldOf(article, 'site') ?? '')
}
