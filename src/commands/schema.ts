/** `copydesk schema`: prints the JSON Schema of an output file or of the settings. */
import { nearest } from '../nearest.ts'
import { unusable } from '../unusable.ts'
import { schemaNames, schemaText } from '../write/schemas.ts'
import type { FillCommand } from './command.ts'

export const fillSchema: FillCommand = (command) => {
  command.action((name: string | undefined) => void process.stdout.write(namedSchema(name)))
}

function namedSchema(name: string | undefined): string {
  if (name === undefined) return `${schemaNames.join('\n')}\n`
  const text = schemaText(name)
  if (text === undefined) throw unusable(`no schema ${name}; ${nearest(name, schemaNames)}`)
  return text
}
