import { DigwellError } from '../domain/digwell-error.ts'

/** An edit that names nothing is no change. @throws DigwellError invalid-input */
export function requireSome(edit: object): void {
  const named = Object.values(edit).filter(
    (value) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  if (named.length === 0) throw new DigwellError('invalid-input', 'Name what to change.')
}
