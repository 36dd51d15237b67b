import { z } from '@hono/zod-openapi'
import type { PairingView, PhoneView } from '../../domain/view/phone-view.ts'

const Instant = z.number()

export const PhonesSchema = z
  .object({
    here: z.enum(['machine', 'phone']),
    addresses: z.array(z.string()).readonly(),
    certificate: z.object({ words: z.string(), issuer: z.string(), server: z.string() }).nullable(),
    devices: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          since: Instant,
          seen: Instant,
          isThis: z.boolean(),
        }),
      )
      .readonly(),
  })
  .openapi('Phones') satisfies z.ZodType<PhoneView>

export const PairingSchema = z
  .object({
    qr: z.object({ size: z.number(), version: z.number(), path: z.string(), text: z.string() }),
    until: Instant,
  })
  .openapi('Pairing') satisfies z.ZodType<PairingView>

export const LinkInput = z.object({ address: z.string().max(200).optional() })
