import type { ChangeView } from '../../../src/domain/view/history-view.ts'
import { clock, withDays } from '../../lib/dates.ts'
import { undoChange } from '../../lib/undo.ts'
import { Button } from '../../ui/button.tsx'

const WHO: { readonly [actor in ChangeView['actor']]: string } = {
  you: 'you',
  import: 'an import',
  rule: 'a rule',
}

export function ChangeLine({ change }: { change: ChangeView }) {
  const undone = change.state === 'undone' || change.undoneBy !== null
  return (
    <li className="flex items-baseline gap-4 py-2.5">
      <time
        dateTime={new Date(change.at).toISOString()}
        className="w-19 shrink-0 text-small text-faint nums"
      >
        {clock(change.at)}
      </time>
      <p
        className={`line-clamp-4 min-w-0 grow [overflow-wrap:anywhere] ${undone ? 'text-faint line-through' : ''}`}
      >
        {withDays(change.summary)}
        <span className="ml-2 inline-block text-tiny whitespace-nowrap text-faint no-underline">
          {undone ? 'undone' : WHO[change.actor]}
        </span>
      </p>
      {change.undoable && !undone && (
        <Button
          look="quiet"
          aria-label={`${change.undoes === null ? 'Undo' : 'Redo'}: ${change.summary}`}
          onClick={() => void undoChange(change.id)}
        >
          {change.undoes === null ? 'Undo' : 'Redo'}
        </Button>
      )}
    </li>
  )
}
