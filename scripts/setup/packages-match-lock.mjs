import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.digwell-lock'
const INSTALLED = 'node_modules/.package-lock.json'

function lockHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
}

/** Notes that node_modules now is what package-lock.json says. */
export function stampPackages() {
  writeFileSync(STAMP, lockHash())
}

/** What npm says it installed, read when the stamp differs: someone may have used npm themselves. */
function installedAgrees() {
  if (!existsSync(INSTALLED)) return false
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages
  return (
    Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === '') return true
      const there = installed[path]
      return there === undefined ? optional === true : there.version === version
    }) && Object.keys(installed).every((path) => path in wanted)
  )
}

/** Is node_modules what package-lock.json says? One hash when nothing changed. */
export function packagesMatchLock() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true
  if (!installedAgrees()) return false
  stampPackages()
  return true
}
