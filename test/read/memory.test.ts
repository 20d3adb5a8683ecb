/** What a page makes the reader keep has a bound, whatever stands in it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { freshBuild } from '../fresh-build.ts'

const reader = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'src', 'read', 'html.js')).href
/** Megabytes: the page is 9 MB, and a million names in a table are 200. */
const HEAP = 64

beforeAll(freshBuild)

it('a page that closes a million elements which it never opened is read in little memory', () => {
  const reading = `
    import { openPage } from '${reader}'
    const tags = Array.from({ length: 1000 }, (_, n) => Buffer.from(
      Array.from({ length: 1000 }, (_, m) => '</t' + (n * 1000 + m).toString(36) + '>').join('')))
    const { blocks } = openPage(Buffer.concat(tags).toString('latin1') + '<p>The pier reopened.</p>')
    console.log(blocks.map(({ text }) => text).join())`
  const words = [`--max-old-space-size=${HEAP}`, '--input-type=module', '-e', reading]
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'The pier reopened.\n' })
})
