import { join } from 'node:path'
import { DigwellError } from '../domain/digwell-error.ts'
import { createPairedDevices, type PairedDevices } from '../http/paired-devices.ts'
import { createSignIn, type SignIn } from '../http/sign-in.ts'
import { findHolder } from '../store/lock.ts'

/** Sign-in links and sessions of this data directory. */
export function openSignIn(dataDir: string, now: () => number = Date.now): SignIn {
  return createSignIn(signInDirectory(dataDir), now)
}

/** The devices paired with this data directory. */
export function openDevices(dataDir: string, now: () => number = Date.now): PairedDevices {
  return createPairedDevices(signInDirectory(dataDir), now)
}

/** Where links, sessions and paired devices are kept. */
function signInDirectory(dataDir: string): string {
  return join(dataDir, 'sign-in')
}

/** The address that signs one browser in, once. */
export function linkTo(url: string, signIn: SignIn): string {
  return `${url}/enter?token=${signIn.issue()}`
}

/** A fresh link to the server that runs on this data, left where it will find it; null when none does. */
export function findSignInLink(dataDir: string): string | null {
  const address = findHolder(dataDir)?.address
  return address === undefined ? null : linkTo(address, openSignIn(dataDir))
}

/** @throws DigwellError `not-found` when no server runs on this data */
export function signInLink(dataDir: string): string {
  const link = findSignInLink(dataDir)
  if (link !== null) return link
  throw new DigwellError('not-found', 'Digwell is not running. Start it with: npm start')
}
