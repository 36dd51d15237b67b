import type { ProfileLine } from '../../domain/view/me-view.ts'

/**
 * Why a role is believed to be left although LinkedIn shows it as current: the owner ended it here, or a
 * role elsewhere began later and nobody said since that both are held. Null when it is not.
 */
export function stillShown(line: ProfileLine, all: readonly ProfileLine[]): string | null {
  if (line.section !== 'position') return null
  if (line.own && line.to !== null && line.imported !== null && line.imported.to === null) {
    return `You left in ${line.to}; LinkedIn still shows “${line.imported.title}” as current.`
  }
  if (line.to !== null || line.from === null || line.checkedAt !== null || line.own) return null
  const { from } = line
  const later = all.find(
    (other) =>
      other.section === 'position' &&
      other.to === null &&
      other.from !== null &&
      other.from > from &&
      other.place !== line.place,
  )
  if (later === undefined) return null
  return `“${line.title}” has no end date, and “${later.title}” began in ${later.from ?? ''}.`
}
