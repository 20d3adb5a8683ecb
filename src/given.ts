/** Checks what a caller of the library passes in, since plain JavaScript does not check our types. */
import { unusable } from './unusable.ts'

/** Throws an unusable error unless `source` is a string, or an object with `content` and perhaps `id`. */
export function refuseNoDocument(source: unknown): void {
  if (typeof source === 'string') return
  if (typeof source !== 'object' || source === null || !('content' in source))
    throw unusable('a document: must be a string, or { id, content } with a string or bytes')
  const { content } = source
  const id = 'id' in source ? source.id : undefined
  if (id !== undefined && !isNamed(id))
    throw unusable('id: must be a string that is not empty; or leave it out')
  if (typeof content !== 'string' && !ArrayBuffer.isView(content))
    throw unusable(`${id === undefined ? '' : `${id}: `}content: must be a string or bytes`)
}

/** Throws an unusable error unless there are inputs and an output folder. */
export function refuseNoJob(job: unknown): void {
  const given = typeof job === 'object' && job !== null ? job : {}
  const inputs: unknown = 'inputs' in given ? given.inputs : undefined
  if (!Array.isArray(inputs) || inputs.length === 0 || !inputs.every(isNamed))
    throw unusable("inputs: must be a list of files and folders, as ['dump']")
  if (!('out' in given) || !isNamed(given.out)) throw unusable("out: must be a folder, as 'clean'")
}

function isNamed(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
