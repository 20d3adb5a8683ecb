/**
 * Turns an error of the operating system into a message: the place, what was wrong, how to mend it. Trusts
 * only the error's code.
 */

/** What each error code means here, and what to do. */
const MENDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; change the rights there, or name another place'],
  ['EPERM', 'permission denied; change the rights there, or name another place'],
  ['EROFS', 'the disk may only be read; name another place'],
  ['ENOSPC', 'the disk is full; make room there and give the same command again'],
  ['EDQUOT', 'the disk quota is used up; make room there and give the same command again'],
  ['EFBIG', 'the file is larger than is allowed; raise the limit, as with ulimit -f'],
  ['EBUSY', 'is in use, or a disk is mounted there; name another place'],
  ['EMFILE', 'too many open files; raise the limit, as with ulimit -n'],
  ['ENFILE', 'too many open files; close other programs'],
  ['ENAMETOOLONG', 'the name is longer than the disk allows; name a place with a shorter path'],
  ['ENOTDIR', 'a part of the path is a file; name a folder'],
  ['EISDIR', 'is a folder; name a file'],
])

/**
 * The message for an error of the operating system; undefined for any other error, which is a bug of ours.
 */
export function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  const place = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : ''
  const mend = MENDS.get(String(error.code))
  return mend === undefined ? `${place}${error.message}` : `${place}${mend}`
}
