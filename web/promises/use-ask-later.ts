import { useNavigate } from '@tanstack/react-router'
import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { askLater } from '../lib/person-forms.ts'
import { say } from '../lib/toasts.ts'

/** Says that a promise will be kept later: the owner's own with a form, another's not at all. */
export function useAskLater(): (row: PromiseView) => void {
  const navigate = useNavigate()
  return (row) => {
    if (row.by === 'me') {
      askLater(row)
      return
    }
    const params = { personId: row.personId }
    const run = () => void navigate({ to: '/write/$personId', params, search: {} })
    const text = 'Only they can say it will be late; you could ask.'
    say({ text, act: { label: 'Write to them', run } })
  }
}
