import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { askLater, changePromise } from '../lib/person-forms.ts'
import { answerPromise } from '../lib/promise-writes.ts'
import { Button } from '../ui/button.tsx'
import { isTheirs, useFriendlyWord } from './use-friendly-word.ts'

/** What can be done with a promise. */
export function PromiseActs({ row }: { row: PromiseView }) {
  const ask = useFriendlyWord()
  if (row.state !== 'open') {
    return (
      <div className="mt-3">
        <Button hint="y" onClick={() => void answerPromise(row, 'accept')}>
          Keep in mind again
        </Button>
      </div>
    )
  }
  return (
    <div className="mt-3 flex flex-wrap items-center gap-1.5 tablet:gap-2">
      {!row.confirmed && (
        <>
          <Button look="primary" hint="y" onClick={() => void answerPromise(row, 'accept')}>
            Keep in mind
          </Button>
          <Button hint="n" onClick={() => void answerPromise(row, 'dismiss')}>
            Not a promise
          </Button>
        </>
      )}
      {isTheirs(row) && (
        <Button hint="w" onClick={() => ask(row)}>
          Ask kindly
        </Button>
      )}
      <Button look="give" hint="e" onClick={() => void answerPromise(row, 'kept')}>
        {row.kind === 'invitation' ? 'Honoured' : 'Kept'}
      </Button>
      <Button look="quiet" hint="r" onClick={() => void answerPromise(row, 'release')}>
        {row.kind === 'invitation' ? 'Withdraw' : 'Let go'}
      </Button>
      <Button look="quiet" hint="d" onClick={() => changePromise(row)}>
        Change
      </Button>
      {row.by === 'me' && row.kind === 'promise' && (
        <Button look="quiet" hint="l" onClick={() => askLater(row)}>
          Say it will be later
        </Button>
      )}
    </div>
  )
}
