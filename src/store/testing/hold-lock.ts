// Run by tests as a process of its own: takes the lock of a directory, says so, and keeps it.
import { takeLock } from '../lock.ts'

const [dataDir = ''] = process.argv.slice(2)
try {
  const lock = takeLock(dataDir, 'serve', Date.UTC(2026, 10, 22, 9, 30))
  lock.reachableAt('http://127.0.0.1:4321')
  process.stdout.write('held\n')
  setInterval(() => undefined, 60_000)
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
}
