import { useNavigate } from '@tanstack/react-router'
import type { SpokenAnswer } from '../../src/domain/request.ts'
import { draftAnswer } from '../lib/request-writes.ts'
import { say } from '../lib/toasts.ts'

/** Opens the desk with first words of an answer. */
export function useDraftAnswer(): (id: string, answer: SpokenAnswer) => void {
  const navigate = useNavigate()
  return (id, answer) => {
    draftAnswer(id, answer).then(
      ({ personId, move }) =>
        void navigate({ to: '/write/$personId', params: { personId }, search: { move } }),
      () => say({ text: 'The draft could not be made just now.' }),
    )
  }
}
