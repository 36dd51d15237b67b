import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { DigwellError } from '../domain/digwell-error.ts'
import type { HttpEnv } from './env.ts'
import type { PairedDevices } from './paired-devices.ts'
import { SESSION_LIFE_MS } from './sign-in.ts'

/** With this prefix a browser takes it over TLS only, and for this host alone. */
const COOKIE = '__Host-digwell-device'

export function setDeviceCookie(c: Context, secret: string): void {
  setCookie(c, COOKIE, secret, {
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: SESSION_LIFE_MS / 1000,
  })
}

export function deviceSecret(c: Context): string | null {
  return getCookie(c, COOKIE) ?? null
}

/** Lets through paired devices. */
export function requireDevice(devices: PairedDevices): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const secret = deviceSecret(c)
    const device = secret === null ? null : devices.find(secret)
    if (device === null) {
      throw new DigwellError(
        'not-signed-in',
        'This phone is not paired. On the machine Digwell runs on: Settings → Use on your phone.',
      )
    }
    c.set('device', device.id)
    await next()
  }
}
