/** What the readers of archives give: entries as they stand, and which of them are not taken. Trusts no name. */

/** One entry of an archive, in the archive's own order. */
export interface PackedFile {
  /** Its path in the archive, as it stands there. */
  readonly path: string
  /** Unpacked bytes, as the archive declares them; its reader holds it to that. */
  readonly size: number
  readonly is: 'file' | 'folder' | 'link' | 'special' | 'locked'
  /** Its bytes from the start, as often as asked for while the archive is open. */
  readonly open: () => AsyncIterable<Uint8Array>
}

/** The path with `/` and without `./` and doubled slashes, as the ids have it. */
export function tidyPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, n) => part !== '.' && (part !== '' || n === 0))
    .join('/')
}

/** Why an entry is not taken, or undefined where it is. */
export function refusalOf({ path, is }: PackedFile): string | undefined {
  const tidy = tidyPath(path)
  if (tidy.split('/').includes('..')) return 'an entry named out of its archive (`..`); not read'
  if (tidy.startsWith('/') || /^[A-Za-z]:/.test(tidy)) return 'an entry with an absolute name; not read'
  if (tidy === '' || tidy.includes('\0')) return 'an entry without a usable name; not read'
  if (is === 'link') return 'a link; not followed'
  if (is === 'locked') return 'encrypted; unpack it first'
  return is === 'special' ? 'a device or other special file; not read' : undefined
}

/** Hidden entries and what macOS lays beside files: passed over, as in folders. */
export function hidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}
