import type { InteractionClaim } from '../../domain/interaction.ts'
import { timedId } from '../../store/named-id.ts'

const known = new WeakMap<InteractionClaim, string>()

/** The id of what happened, the same from whatever record; worked out once of each claim. */
export function interactionId(claim: InteractionClaim): string {
  let id = known.get(claim)
  if (id === undefined) {
    id = timedId(claim.at, 'interaction', claim.key)
    known.set(claim, id)
  }
  return id
}
