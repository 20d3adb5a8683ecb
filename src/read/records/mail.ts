/** A message of mail, or a page that a browser saved as one (MHTML), as a record. */
import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'

/** What browsers write where the page was. */
const ADDRESSES: ReadonlySet<string> = new Set(['snapshot-content-location', 'content-location'])
/** What they are called as senders: `<Saved by Blink>`. */
const SAVED_BY = /^saved by /i

/** More lines are no letter if they have fewer bytes each: the reader of mail keeps two kilobytes for every line of a text. */
const MOST_LINES = 100_000
const FEWEST_BYTES = 20
const NEWLINE = 10

/** A message may hold its letter as a page and as text: both are given. Throws where it cannot be read. */
export async function mailRecord(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  if (isShredded(bytes)) throw new RangeError(SHREDDED)
  const mail = await PostalMime.parse(bytes)
  const { html = '', text = '' } = mail
  const page: Record<string, string> = html.trim() === '' ? {} : { html }
  return { ...(isSavedPage(mail) ? ofPage(mail) : ofLetter(mail)), ...page, text }
}

const SHREDDED = `a message of over ${MOST_LINES} lines, most of them empty or a few letters; join them, or give its text alone`

function isShredded(bytes: Uint8Array): boolean {
  if (bytes.length < MOST_LINES) return false
  const lines = bytes.reduce((sum, byte) => (byte === NEWLINE ? sum + 1 : sum), 0)
  return lines > MOST_LINES && bytes.length < lines * FEWEST_BYTES
}

function isSavedPage({ headers, from }: Email): boolean {
  return headers.some(({ key }) => ADDRESSES.has(key)) || SAVED_BY.test(from?.name ?? '')
}

/** The page has a title of its own; the date is the day on which it was saved. */
function ofPage({ headers, date }: Email): Record<string, string> {
  const url = headers.find(({ key }) => ADDRESSES.has(key))?.value
  return { ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { crawled: date }) }
}

function ofLetter({ subject, from, date }: Email): Record<string, string> {
  const byline = from?.name ?? ''
  return {
    ...(subject === undefined ? {} : { title: subject }),
    ...(byline === '' ? {} : { byline }),
    ...(date === undefined ? {} : { published: date }),
  }
}
