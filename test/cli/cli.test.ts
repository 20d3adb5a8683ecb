/** The command line as a user types it: exit codes, where talk and data go, paths, and bad words answered before anything is read. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import * as loader from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesBelow } from '../bytes-below.ts'
import { command, copydesk, root } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'

const story = `Pier reopens in Lindholm

The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it away.

Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.

Engineers from the county drove 214 new piles into the seabed and tied them to the old stone quay with steel beams.

Share on Facebook

Leave a Comment
`

/** Kilobytes of addresses in which Node starts and cleans, but gets no memory for WebAssembly. */
const FEW_ADDRESSES = 8_000_000

beforeAll(freshBuild)

describe('copydesk', () => {
  it('clean: a folder in, a clean folder out, summary on stderr, nothing on stdout', () => {
    const here = standing()
    const { status, stdout, stderr } = copydesk(here, ['clean', 'dump', '--out', 'clean'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/2 documents read\n1 story kept, 0 copies folded, 1 empty, 0 set aside/)
    const text = readFileSync(join(here, 'clean', 'articles', 'pier.txt.txt'), 'utf8')
    expect(text).toMatch(/^Pier reopens in Lindholm\n\nThe harbour board/)
    expect(text).not.toMatch(/Facebook|Comment/)
    expect(readFileSync(join(here, 'clean', 'removed', 'pier.txt.jsonl'), 'utf8')).toMatch(
      /"text":"Share on Facebook"/,
    )
    expect(readdirSync(here).toSorted()).toEqual(['clean', 'dump'])
  })
  it('loads none of the stages to tell its version or its commands', () => {
    const here = standing()
    for (const word of ['--version', '--help']) {
      const covered = join(here, word)
      expect(copydesk(here, [word], { env: { NODE_V8_COVERAGE: covered } }).status).toBe(0)
      const [file = ''] = readdirSync(covered)
      const urls = readFileSync(join(covered, file), 'utf8')
      expect(urls).toMatch(/src\/cli\.js/)
      expect(urls).not.toMatch(/dist\/stages\/|node_modules\/(?!commander)/)
    }
  })
  it('keeps what Node compiled where Node has its place for it, if it has one, and nowhere else', () => {
    const [here, temporary] = [standing(), standing()]
    expect(copydesk(here, ['clean', 'dump', '--out', 'clean'], { env: { TMPDIR: temporary } }).status).toBe(0)
    const known = 'enableCompileCache' in loader ? ['dump', 'node-compile-cache'] : ['dump']
    expect(readdirSync(temporary).toSorted()).toEqual(known)
    expect(readdirSync(here).toSorted()).toEqual(['clean', 'dump'])
  })
  it('clean: writes the same where Node may compile nothing, and so has no vector lanes', () => {
    const here = standing()
    expect(copydesk(here, ['clean', 'dump', '--out', 'clean']).status).toBe(0)
    const told = copydesk(here, ['clean', 'dump', '--out', 'plain'], { env: { NODE_OPTIONS: '--jitless' } })
    expect(told.status).toBe(0)
    expect(bytesBelow(join(here, 'plain'))).toEqual(bytesBelow(join(here, 'clean')))
  })
  it.runIf(process.platform === 'linux')(
    'clean: writes the same where addresses are too few for lanes',
    () => {
      const here = standing()
      expect(copydesk(here, ['clean', 'dump', '--out', 'clean']).status).toBe(0)
      const words = ['-c', `ulimit -v ${FEW_ADDRESSES} && exec "$@"`, 'sh', process.execPath, command]
      const told = spawnSync('sh', [...words, 'clean', 'dump', '--out', 'plain'], {
        env: { ...process.env, INIT_CWD: here },
      })
      expect(told.status).toBe(0)
      expect(bytesBelow(join(here, 'plain'))).toEqual(bytesBelow(join(here, 'clean')))
    },
  )
  it('clean: under npm, paths count from where the user stands', () => {
    const here = standing()
    const { status } = copydesk(root, ['clean', 'dump', '--out', 'clean', '--quiet'], {
      env: { INIT_CWD: here },
    })
    expect(status).toBe(0)
    expect(existsSync(join(here, 'clean', 'run.json'))).toBe(true)
  })
  it('clean: a gate that is hit is exit code 1, and the run is written all the same', () => {
    const here = standing()
    writeFileSync(join(here, 'dump', 'picture.html'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const { status, stderr } = copydesk(here, ['clean', 'dump', '--out', 'clean'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/gate aside>10% was hit: 1 of 3 documents/)
    expect(readFileSync(join(here, 'clean', 'aside.jsonl'), 'utf8')).toMatch(/"id":"picture.html".*binary/)
    const digest = '02a3e298f1533f62558c58e4c70edcab9af5a50d62d925fd5390942020fb0fb8'
    expect(readFileSync(join(here, 'clean', 'manifest.jsonl'), 'utf8')).toContain(digest)
    expect(copydesk(here, ['clean', 'dump', '--out', 'clean', '--fail-on', 'none']).status).toBe(0)
  })
  it.each([
    [['clean', 'dump', '--dom', 'happy'], /lean, jsdom/],
    [['clean', 'dump', '--max-size', 'much'], /20MB/],
    [['clean', 'dump', '--deadline', '0'], /write seconds/],
    [['clean', 'dump', '--not-articles', 'drop'], /empty, keep/],
    [['clean', 'dump', '--format', 'pdf'], /formats.*txt, md, jsonl, parquet/],
    [['clean', 'dump', '--fail-on', 'lots'], /not a gate; write aside>10%/],
    [['clean', 'dump', '--otu', 'x'], /--out/],
    [['claen'], /clean/],
    [['clean', ''], /nothing stands behind clean; is a variable of the shell unset\?/],
    [['clean', 'dump', '--out', ''], /nothing stands behind --out/],
    [
      ['explain', 'dump/pier.txt#a'],
      /pier\.txt#a: no such document in pier\.txt; it is one document: leave the # out/,
    ],
    [['clean', 'nowhere'], /nowhere: no such file or folder/],
    [['explain', 'nowhere.txt'], /nowhere.txt/],
    [['rules', 'show', 'en/nothing'], /no rule en\/nothing/],
  ])('%j is exit code 2 with the mend, and nothing is written', (words, message) => {
    const here = standing()
    const { status, stderr } = copydesk(here, words)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(readdirSync(here)).toEqual(['dump'])
  })
  it('clean: an OUT with a stranger in it is refused by name', () => {
    const here = standing()
    mkdirSync(join(here, 'clean'))
    writeFileSync(join(here, 'clean', 'thesis.txt'), 'years of work')
    const { status, stderr } = copydesk(here, ['clean', 'dump', '--out', 'clean'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/thesis\.txt: not written by copydesk/)
    expect(readFileSync(join(here, 'clean', 'thesis.txt'), 'utf8')).toBe('years of work')
  })
  it('explain: every block with its fate, rule and evidence', () => {
    const { status, stdout } = copydesk(standing(), ['explain', 'dump/pier.txt'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/title: Pier reopens in Lindholm/)
    expect(stdout).toMatch(
      /dropped paragraph \d+-\d+ probability [\d.]+\n\s+Share on Facebook\n\s+boilerplate: drop by \S+: \S/,
    )
  })
  it('rules test: all rules stand their proof', () => {
    const { status, stdout } = copydesk(standing(), ['rules', 'test'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/\d+ rules, \d+ examples, 0 failures/)
  })
})

function standing(): string {
  const here = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  mkdirSync(join(here, 'dump'))
  writeFileSync(join(here, 'dump', 'pier.txt'), story)
  writeFileSync(join(here, 'dump', 'empty.txt'), '')
  return here
}
