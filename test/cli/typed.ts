/** A command as a user types it, run in this process: what it says, without colours, and its exit code. */
import { Command } from 'commander'
import { vi } from 'vitest'
import { addCommands } from '../../src/commands/list.ts'

export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Rejects where the command does. */
export async function typed(standing: string, words: readonly string[]): Promise<Said> {
  const said = { code: 0, stdout: '', stderr: '' }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.stdout += plain(text)
    return true
  })
  const talk = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.stderr += plain(text)
    return true
  })
  const program = new Command().exitOverride()
  await addCommands(program, words, { standing, end: (code) => (said.code = code) })
  try {
    await program.parseAsync(words, { from: 'user' })
    return said
  } finally {
    out.mockRestore()
    talk.mockRestore()
  }
}

/** Without the colours that are ours. */
function plain(text: string | Uint8Array): string {
  return String(text).replaceAll(/\u001b\[\d+m/g, '')
}
