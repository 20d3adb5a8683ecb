/** A line that can be checked: the CRC-32 of its JSON as eight hex digits, a space, the JSON. A bent line is known by itself. */
import { crc32 } from 'node:zlib'

/** Hex digits of the checksum and the space behind them. */
const PREFIX = 9

/** The line with its line feed, as UTF-8. */
export function checkedLine(value: object): Buffer {
  const json = JSON.stringify(value)
  return Buffer.from(`${checksum(json)} ${json}\n`)
}

/** What a line holds; undefined where its checksum is not that of its JSON. `line` has no line feed. */
export function readChecked<T>(line: string): T | undefined {
  const json = line.slice(PREFIX)
  if (line.slice(0, PREFIX) !== `${checksum(json)} `) return undefined
  const value: T = JSON.parse(json)
  return value
}

/** CRC-32 as zlib and PNG have it, over the UTF-8 bytes. */
function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0')
}
