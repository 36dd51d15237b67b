import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOUR_MS, DAY_MS, type Instant } from '../domain/instant.ts'

/** A sign-in link works for an hour, a signed-in browser for 90 days without use, 400 at most. */
const LINK_LIFE_MS = HOUR_MS
export const IDLE_MS = 90 * DAY_MS
export const SESSION_LIFE_MS = 400 * DAY_MS
const TOUCH_MS = HOUR_MS
const MOST_SESSIONS = 50

type Session = { readonly hash: string; readonly since: Instant; readonly used: Instant }

/** Who may come in: one-time links and the browsers that used one. */
export type SignIn = {
  /** A fresh token for one sign-in, 32 random bytes in base64url. */
  readonly issue: () => string
  /** Trades a token for a session secret, once; null when it is unknown, used or older than an hour. */
  readonly redeem: (token: string) => string | null
  readonly isSignedIn: (secret: string) => boolean
  readonly signOut: (secret: string) => void
}

const freshSecret = (): string => randomBytes(32).toString('base64url')
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * Keeps links and sessions below `directory` as SHA-256 hashes in files of mode 0600, so that a signed-in
 * browser survives a restart, and whoever may write there, the owner alone, can issue a link from
 * another process. The secrets themselves are kept nowhere.
 */
export function createSignIn(directory: string, now: () => Instant): SignIn {
  const links = join(directory, 'links')
  const book = join(directory, 'sessions.json')
  mkdirSync(links, { recursive: true, mode: 0o700 })

  const isLive = ({ since, used }: Session): boolean =>
    now() - used < IDLE_MS && now() - since < SESSION_LIFE_MS

  let sessions: readonly Session[] = readSessions(book).filter(isLive)

  const keep = (next: readonly Session[]): void => {
    sessions = next.slice(-MOST_SESSIONS)
    writeFileSync(`${book}.new`, JSON.stringify(sessions), { mode: 0o600 })
    renameSync(`${book}.new`, book)
  }

  const issue = (): string => {
    const token = freshSecret()
    writeFileSync(join(links, hashOf(token)), String(now()), { mode: 0o600, flag: 'wx' })
    return token
  }

  const redeem = (token: string): string | null => {
    const link = join(links, hashOf(token))
    if (statSync(link, { throwIfNoEntry: false }) === undefined) return null
    const issuedAt = Number(readFileSync(link, 'utf8'))
    rmSync(link)
    if (!(Math.abs(now() - issuedAt) < LINK_LIFE_MS)) return null
    const secret = freshSecret()
    keep([...sessions.filter(isLive), { hash: hashOf(secret), since: now(), used: now() }])
    return secret
  }

  const isSignedIn = (secret: string): boolean => {
    const hash = hashOf(secret)
    const session = sessions.find((one) => one.hash === hash)
    if (session === undefined || !isLive(session)) return false
    if (now() - session.used >= TOUCH_MS) {
      keep(sessions.map((one) => (one === session ? { ...one, used: now() } : one)))
    }
    return true
  }

  const signOut = (secret: string): void => {
    const hash = hashOf(secret)
    keep(sessions.filter((one) => one.hash !== hash))
  }

  return { issue, redeem, isSignedIn, signOut }
}

/** What the file holds; nothing when it is missing or was damaged: then people sign in again. */
function readSessions(book: string): readonly Session[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(book, 'utf8'))
    return Array.isArray(kept) ? kept.filter(isSession) : []
  } catch {
    return []
  }
}

function isSession(value: unknown): value is Session {
  const { hash, since, used } = (value ?? {}) as Partial<Session>
  return typeof hash === 'string' && typeof since === 'number' && typeof used === 'number'
}
