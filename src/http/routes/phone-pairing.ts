import { Hono } from 'hono'
import { z } from 'zod'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import { createBrake } from '../brake.ts'
import { deviceSecret, setDeviceCookie } from '../device-cookie.ts'
import { expectedBody } from '../guard/expected-body.ts'
import type { PhoneDesk } from '../phone-desk.ts'

const PairInput = z.object({
  code: z.string().max(100),
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^\P{Cc}+$/u),
})

/**
 * `POST /pair`: a code becomes a paired device. Done by the page's script and never by a visit, so that
 * what looks a link up beforehand does not use it up.
 */
export function pairingRoutes(phones: PhoneDesk, now: () => Instant): Hono {
  const brake = createBrake(now)
  return new Hono().post('/pair', expectedBody, async (c) => {
    if (brake.isOn()) {
      c.header('retry-after', '60')
      const message = 'Too many codes that do not work. Try again in a minute.'
      return c.json({ error: { kind: 'forbidden', message } }, 429)
    }
    const asked = PairInput.safeParse(await c.req.json().catch(() => null))
    if (!asked.success) throw new DigwellError('invalid-input', 'Send a code and a name.')
    const { code, name } = asked.data
    const known = deviceSecret(c)
    const secret = phones.devices.pair(code, name)
    if (secret === null) {
      brake.fail()
      throw new DigwellError(
        'forbidden',
        'This code no longer works: each pairs one device within ten minutes. Show a fresh one in Settings.',
      )
    }
    const former = known === null ? null : phones.devices.find(known)
    if (former !== null) phones.devices.end(former.id)
    setDeviceCookie(c, secret)
    return c.json({ paired: true })
  })
}

/** `/digwell-ca.crt`: the issuer's certificate, for a phone to trust. Nothing about it is secret. */
export function issuerRoutes(phones: PhoneDesk): Hono {
  return new Hono().get('/digwell-ca.crt', (c) => {
    const lan = phones.lan()
    if (lan === null) return c.text('Phones cannot reach Digwell now.', 404)
    // Not as an attachment: Safari offers to install what it may show.
    return c.body(lan.issuer, 200, { 'content-type': 'application/x-x509-ca-cert' })
  })
}
