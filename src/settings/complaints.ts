/**
 * Turns zod's errors about settings into messages that help to mend them: the name, what is wrong, the
 * nearest known name.
 */
import type { z } from 'zod'
import { FIELDS } from '../../stages/kit/mark.ts'
import { nearest } from '../nearest.ts'
import { packKeys } from './pack-shape.ts'

type Issue = z.core.$ZodIssue

/**
 * A line for each fault. Unknown names come first, since a missing key is often a mistyped one. `known`: the
 * setting names at the top level.
 */
export function complaints(error: z.ZodError, known: readonly string[]): readonly string[] {
  return strangersFirst(error.issues).flatMap((issue) => complaint(issue, [], known))
}

function strangersFirst(issues: readonly Issue[]): readonly Issue[] {
  const strange = (issue: Issue): number => (issue.code === 'unrecognized_keys' ? 0 : 1)
  return issues.toSorted((a, b) => strange(a) - strange(b))
}

function complaint(issue: Issue, above: readonly PropertyKey[], known: readonly string[]): readonly string[] {
  const path = [...above, ...issue.path]
  const name = path.map(String).join('.') || 'settings'
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => stranger(path, key, namesAt(path, known)))
  if (issue.code === 'invalid_value') return [`${name}: must be one of ${issue.values.join(', ')}`]
  if (issue.code === 'invalid_union') return unionComplaint(issue, path, known)
  if (issue.message.endsWith('received undefined')) return [`${name}: is missing`]
  if (issue.code === 'invalid_type') return [`${name}: must be ${kindNamed(issue.expected)}`]
  if (issue.code === 'too_big') return [`${name}: must be at most ${issue.maximum}`]
  if (issue.code === 'too_small') return [`${name}: must ${least(issue)}`]
  return [`${name}: ${issue.message}`]
}

/** What a kind of value is called by people who write JSON by hand. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['array', 'a list, as ["…", "…"]'],
  ['boolean', 'true or false'],
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['object', 'an object, as { … }'],
  ['record', 'an object, as { … }'],
  ['string', 'a string, as "…"'],
])

function kindNamed(expected: string): string {
  return KINDS.get(expected) ?? expected
}

function least({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'array') return `name at least ${minimum}`
  return inclusive === false ? `be more than ${minimum}` : `be at least ${minimum}`
}

function namesAt(path: readonly PropertyKey[], known: readonly string[]): readonly string[] {
  if (path.length === 0) return known
  return path[0] === 'trust' ? FIELDS : packKeys
}

function stranger(path: readonly PropertyKey[], key: string, known: readonly string[]): string {
  const what = path.length === 0 ? 'no such setting' : 'no such key'
  return `${[...path, key].map(String).join('.')}: ${what}; ${nearest(key, known)}`
}

/** Complains about the form that was meant: the first of the right type, so that its faults are inside. */
function unionComplaint(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  known: readonly string[],
): readonly string[] {
  const meant = issue.errors.find((branch) => !branch.some(isOfAnotherKind))
  if (meant !== undefined) return strangersFirst(meant).flatMap((inner) => complaint(inner, path, known))
  const faults = issue.errors.flat()
  const name = path.map(String).join('.')
  if (faults.every(({ message }) => message.endsWith('received undefined'))) return [`${name}: is missing`]
  const kinds = faults.flatMap((fault) => (fault.code === 'invalid_type' ? [kindNamed(fault.expected)] : []))
  return [`${name}: must be ${kinds.join(' or ')}`]
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0
}
