import { useNavigate } from '@tanstack/react-router'
import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { draftFriendlyWord } from '../lib/promise-writes.ts'
import { say } from '../lib/toasts.ts'

/** What somebody else said they would do, still waited for. */
export const isTheirs = ({ by, kind, state }: PromiseView): boolean =>
  by === 'them' && kind === 'promise' && state === 'open'

/** Opens the desk with a friendly word about it. */
export function useFriendlyWord(): (row: PromiseView) => void {
  const navigate = useNavigate()
  return (row) => {
    draftFriendlyWord(row).then(
      () =>
        void navigate({
          to: '/write/$personId',
          params: { personId: row.personId },
          search: {},
        }),
      () => say({ text: 'The draft could not be made just now.' }),
    )
  }
}
