/**
 * A line that carries its checksum: the CRC-32 of its JSON as eight hex digits, a space, the JSON. So each
 * line shows by itself whether it is damaged.
 */
import { crc32 } from 'node:zlib'

/** Length of the checksum in hex digits, plus the space. */
const PREFIX = 9

/** The line with its line feed, in UTF-8. */
export function checkedLine(value: object): Buffer {
  const json = JSON.stringify(value)
  return Buffer.from(`${checksum(json)} ${json}\n`)
}

/** The value of a line; undefined if its checksum is wrong. `line` has no line feed. */
export function readChecked<T>(line: string): T | undefined {
  const json = line.slice(PREFIX)
  if (line.slice(0, PREFIX) !== `${checksum(json)} `) return undefined
  const value: T = JSON.parse(json)
  return value
}

/** CRC-32, as in zlib and PNG, of the UTF-8 bytes. */
function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0')
}
