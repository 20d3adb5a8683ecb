/** `copydesk archive`: shows what an archive holds, checks it, or rewrites it without what is superseded. */
import { resolve } from 'node:path'
import { compactText, statsText, verifyText } from '../archive/tell.ts'
import type { FillCommand } from './command.ts'
import { talk } from './talk.ts'

export const fillArchive: FillCommand = (archive, { standing, end }) => {
  archive
    .command('stats <DIR>')
    .description('what it holds')
    .action((folder: string) => void process.stdout.write(statsText(resolve(standing, folder), talk)))
  archive
    .command('verify <DIR>')
    .description('check every record; exit 1 where one is damaged')
    .action((folder: string) => {
      const { text, damaged } = verifyText(resolve(standing, folder), talk)
      process.stdout.write(text)
      end(damaged === 0 ? 0 : 1)
    })
  archive
    .command('compact <DIR>')
    .description(
      'write it anew without what is superseded, and make its catalogue anew where that is damaged',
    )
    .option('--drop-damaged', 'leave out records that are damaged')
    .action((folder: string, { dropDamaged }: { readonly dropDamaged?: boolean }) => {
      process.stdout.write(
        compactText(resolve(standing, folder), { say: talk, dropDamaged: dropDamaged === true }),
      )
    })
}
