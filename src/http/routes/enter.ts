import { Hono } from 'hono'
import type { Instant } from '../../domain/instant.ts'
import { createBrake } from '../brake.ts'
import { sessionSecret, setSessionCookie } from '../session-cookie.ts'
import type { SignIn } from '../sign-in.ts'

const REFUSED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Digwell</title>
<h1>This sign-in link no longer works</h1>
<p>A link works once and for an hour. Get a fresh one on the machine Digwell runs on: <code>npm run digwell link</code></p>
</html>`

/** `/enter?token=…`: a one-time link becomes a signed-in browser. Tokens cannot be guessed: 256 bits. */
export function enterRoutes(signIn: SignIn, now: () => Instant): Hono {
  const brake = createBrake(now)
  return new Hono().get('/enter', (c) => {
    const known = sessionSecret(c)
    if (brake.isOn()) {
      c.header('retry-after', '60')
      return c.text('Too many sign-in links that do not work. Try again in a minute.', 429)
    }
    const secret = signIn.redeem(c.req.query('token') ?? '')
    if (secret !== null) {
      if (known !== null) signIn.signOut(known)
      setSessionCookie(c, secret)
      return c.redirect('/', 303)
    }
    if (known !== null && signIn.isSignedIn(known)) return c.redirect('/', 303)
    brake.fail()
    return c.html(REFUSED, 403)
  })
}
