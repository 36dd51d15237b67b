import { parsePersonName } from '../../text/person-name.ts'

/** How one would address somebody: their nickname or first given name; else the name as it is. */
export function calledBy(name: string): string {
  const parsed = parsePersonName(name)
  return parsed?.nicknames[0] ?? parsed?.given[0] ?? name
}
