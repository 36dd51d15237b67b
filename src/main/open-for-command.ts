import type { Digwell } from '../app/digwell.ts'
import type { OpenOptions } from '../cli/run-cli.ts'
import { makePrivateDirectory } from '../connect/data-directory.ts'
import { openDigwell } from './open-digwell.ts'
import { takeLock } from './take-lock.ts'

/** Opens the data for one command. What a crash interrupted goes on only where nobody else works on it. */
export async function openForCommand({ exclusive, ...options }: OpenOptions): Promise<Digwell> {
  if (exclusive !== true) return openDigwell({ ...options, resume: false })
  makePrivateDirectory(options.dataDir)
  const lock = takeLock(options.dataDir, 'importing')
  try {
    const digwell = await openDigwell(options)
    return {
      ...digwell,
      close: () => digwell.close().finally(lock.release),
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
