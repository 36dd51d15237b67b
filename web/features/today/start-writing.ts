import type { MoveView } from '../../../src/domain/view/today-view.ts'
import { say } from '../../lib/toasts.ts'

/**
 * Takes the owner to where they write: their mail program, the profile, the phone. The suggested
 * sentence goes along on the clipboard. Nothing is sent.
 */
export function startWriting(move: MoveView): void {
  void navigator.clipboard?.writeText(move.say).then(
    () => say({ text: 'The sentence is on your clipboard. Make it yours.' }),
    () => undefined,
  )
  const target = writingAddress(move)
  if (target !== null)
    window.open(target, target.startsWith('http') ? '_blank' : '_self', 'noopener')
}

/** `mailto:`, `tel:` or the profile's address; null where a channel has no such door. */
export function writingAddress({ channel, reach, say: text }: MoveView): string | null {
  if (reach === null) return null
  switch (channel) {
    case 'email':
      return `mailto:${encodeURIComponent(reach).replace('%40', '@')}?body=${encodeURIComponent(text)}`
    case 'phone':
      return `tel:${reach.replace(/[^\d+]/g, '')}`
    case 'whatsapp':
      return `https://wa.me/${reach.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`
    default:
      return /^https?:\/\//.test(reach) ? reach : null
  }
}
