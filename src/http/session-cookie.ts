import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { DigwellError } from '../domain/digwell-error.ts'
import type { HttpEnv } from './env.ts'
import { SESSION_LIFE_MS, type SignIn } from './sign-in.ts'

const COOKIE = 'digwell-session'

/**
 * Strict: the pages themselves hold nothing private and need no cookie, and what they fetch is sent from
 * their own origin, so even a link from elsewhere works, while no foreign page ever makes the browser send it.
 * Not `Secure`: loopback is plain HTTP, and not every browser makes the exception.
 */
export function setSessionCookie(c: Context, secret: string): void {
  const maxAge = SESSION_LIFE_MS / 1000
  setCookie(c, COOKIE, secret, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge })
}

export function sessionSecret(c: Context): string | null {
  return getCookie(c, COOKIE) ?? null
}

/** Lets through browsers of this machine that are signed in. */
export function requireSession(signIn: SignIn): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const secret = sessionSecret(c)
    if (secret === null || !signIn.isSignedIn(secret)) {
      throw new DigwellError(
        'not-signed-in',
        'Sign in with the link that `digwell serve` printed, or get a fresh one: `digwell link`.',
      )
    }
    c.set('device', null)
    await next()
  }
}
