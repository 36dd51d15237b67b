import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { putRow } from '../../store/change.ts'
import { findCapture } from '../../store/events.ts'
import { findPhoto } from '../../store/photos.ts'
import { change, type Home } from '../home.ts'

const MOST_BYTES = 2_500_000

/** Keeps the picture of a card with what was noted; it is never read by itself, nor sent anywhere. */
export async function keepPhoto(
  home: Home,
  id: string,
  bytes: Uint8Array,
  requestKey?: string,
): Promise<Receipt> {
  const type = typeOf(bytes)
  if (type === null) {
    throw new DigwellError('invalid-input', 'That is no JPEG, PNG or WebP picture.')
  }
  if (bytes.length > MOST_BYTES) {
    throw new DigwellError('too-large', 'A picture may have 2.5 MB; take a smaller one.')
  }
  return change(
    home,
    { verb: 'photo', summary: 'Kept the picture of a card' },
    async (w) => {
      if ((await findCapture(w, id)) === undefined) throw missing()
      const content = Buffer.from(bytes).toString('base64')
      await putRow(w, 'photo', { id, type, content, at: w.at })
      return {}
    },
    requestKey,
  )
}

/** @throws DigwellError not-found */
export async function viewPhoto(
  home: Home,
  id: string,
): Promise<{ bytes: Uint8Array; type: string }> {
  const row = await home.store.read(home.owner, (s) => findPhoto(s, id))
  if (row === undefined) throw missing()
  return { bytes: Buffer.from(row.content, 'base64'), type: row.type }
}

function missing(): DigwellError {
  return new DigwellError('not-found', 'There is no such picture.')
}

/** By its first bytes, whatever its name says. */
function typeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  return /^RIFF....WEBP/s.test(head) ? 'image/webp' : null
}
