import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../domain/instant.ts'
import { IDLE_MS, SESSION_LIFE_MS } from './sign-in.ts'

const CODE_LIFE_MS = 10 * 60_000
const TOUCH_MS = 5 * 60_000
const MOST_DEVICES = 20

export type Device = {
  readonly id: string
  readonly name: string
  /** SHA-256 of its session's secret. */
  readonly hash: string
  readonly since: Instant
  readonly used: Instant
}

/** Devices that may come in from the same network, and the one code by which another may join them. */
export type PairedDevices = {
  /** A fresh code of 32 random bytes in base64url, for one device within ten minutes; ends the former. */
  readonly invite: () => { readonly code: string; readonly until: Instant }
  /** Trades the code for a session secret, once; null for any other code and after its time. */
  readonly pair: (code: string, name: string) => string | null
  /** Whose secret this is, its last use noted to five minutes; null when unknown, ended or idle too long. */
  readonly find: (secret: string) => Device | null
  /** Those that may still come in, the latest used first. */
  readonly all: () => readonly Device[]
  readonly end: (id: string) => void
}

const freshSecret = (): string => randomBytes(32).toString('base64url')
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * Keeps devices in `<directory>/devices.json`, mode 0600, secrets as hashes; codes are in memory alone.
 * The file is read again whenever another process changed it, so a device ended from the command line is out at once.
 */
export function createPairedDevices(directory: string, now: () => Instant): PairedDevices {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const book = createBook(join(directory, 'devices.json'))
  let invited: { readonly hash: string; readonly until: Instant } | null = null

  const isLive = ({ since, used }: Device): boolean =>
    now() - used < IDLE_MS && now() - since < SESSION_LIFE_MS
  const live = (): readonly Device[] => book.read().filter(isLive)

  return {
    invite: () => {
      const code = freshSecret()
      invited = { hash: hashOf(code), until: now() + CODE_LIFE_MS }
      return { code, until: invited.until }
    },
    pair: (code, name) => {
      if (invited === null || hashOf(code) !== invited.hash) return null
      const isInTime = now() < invited.until
      invited = null
      if (!isInTime) return null
      const secret = freshSecret()
      const at = now()
      const device = { id: randomUUID(), name, hash: hashOf(secret), since: at, used: at }
      book.keep([...live(), device].slice(-MOST_DEVICES))
      return secret
    },
    find: (secret) => {
      const hash = hashOf(secret)
      const device = live().find((one) => one.hash === hash)
      if (device === undefined) return null
      if (now() - device.used >= TOUCH_MS) {
        book.keep(live().map((one) => (one.id === device.id ? { ...one, used: now() } : one)))
      }
      return device
    },
    all: () => live().toSorted((a, b) => b.used - a.used || (a.id < b.id ? -1 : 1)),
    end: (id) => book.keep(live().filter((one) => one.id !== id)),
  }
}

type Book = {
  readonly read: () => readonly Device[]
  readonly keep: (devices: readonly Device[]) => void
}

function createBook(path: string): Book {
  let known: { readonly version: string; readonly devices: readonly Device[] } | null = null
  const read = (): readonly Device[] => {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
    const version = stat === undefined ? '' : `${stat.mtimeNs}/${stat.ino}`
    if (known?.version !== version) known = { version, devices: readDevices(path) }
    return known.devices
  }
  const keep = (devices: readonly Device[]): void => {
    writeFileSync(`${path}.new`, JSON.stringify(devices), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return { read, keep }
}

/** What the file holds; nothing when it is missing or was damaged: then devices are paired again. */
function readDevices(path: string): readonly Device[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(kept) ? kept.filter(isDevice) : []
  } catch {
    return []
  }
}

function isDevice(value: unknown): value is Device {
  const { id, name, hash, since, used } = (value ?? {}) as Partial<Device>
  const texts = [id, name, hash].every((text) => typeof text === 'string')
  return texts && typeof since === 'number' && typeof used === 'number'
}
