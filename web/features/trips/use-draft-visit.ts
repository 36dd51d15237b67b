import { useNavigate } from '@tanstack/react-router'
import { say } from '../../lib/toasts.ts'
import { draftVisit } from '../../lib/trip-writes.ts'

/** Opens the desk with words that say when one is in town. */
export function useDraftVisit(): (tripId: string, personId: string) => void {
  const navigate = useNavigate()
  return (tripId, personId) => {
    draftVisit(tripId, personId).then(
      (id) => void navigate({ to: '/write/$personId', params: { personId: id }, search: {} }),
      () => say({ text: 'The draft could not be made just now.' }),
    )
  }
}
