import { plainDate, plural, withDays } from '../lib/dates.ts'
import { useStore } from '../lib/store.ts'
import { entangled, undoChange } from '../lib/undo.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'

/** Asked only when later changes stand on what is to be undone. */
export function EntangledDialog() {
  const waiting = useStore(entangled)
  const close = () => entangled.set(null)
  const many = (waiting?.with.length ?? 0) > 1
  return (
    <Sheet
      open={waiting !== null}
      onClose={close}
      title={many ? 'Undo all of them?' : 'Undo both?'}
      about={`Since then ${many ? 'other changes touched' : 'another change touched'} the same. They go together or stay together.`}
    >
      <ul className="space-y-2">
        {waiting?.with.map((change) => (
          <li key={change.id} className="flex gap-3">
            <span className="w-16 shrink-0 text-small text-faint nums">{plainDate(change.at)}</span>
            <span>{withDays(change.summary)}</span>
          </li>
        ))}
      </ul>
      {(waiting?.noted ?? 0) > 0 && (
        <p className="mt-4 text-soft">
          {plural(
            waiting?.noted ?? 0,
            'person you noted there stays',
            'people you noted there stay',
          )}
          , with what you noted and decided.
        </p>
      )}
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button onClick={close}>Leave as it is</Button>
        <Button
          look="primary"
          onClick={() => {
            close()
            if (waiting !== null) void undoChange(waiting.changeId, true)
          }}
        >
          {many ? 'Undo all' : 'Undo both'}
        </Button>
      </div>
    </Sheet>
  )
}
