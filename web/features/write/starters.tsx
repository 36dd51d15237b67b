import type { StarterView } from '../../../src/domain/view/write-view.ts'
import { Button } from '../../ui/button.tsx'

type Props = {
  starters: readonly StarterView[]
  /** Words stand there already. */
  isBegun: boolean
  onBegin: (starter: StarterView) => void
}

/** What the message is for; each gives words to begin with, out of what is known of this person. */
export function Starters({ starters, isBegun, onBegin }: Props) {
  return (
    <div role="group" aria-labelledby="begin-with" className="mt-5">
      <p id="begin-with" className="mb-2 text-small text-soft">
        {isBegun
          ? 'These words take the place of yours; undo in the text brings yours back.'
          : 'What is it for? Words to begin with:'}
      </p>
      <div className="flex flex-wrap gap-2">
        {starters.map((starter) => (
          <Button
            key={starter.purpose}
            look={starter.purpose === 'give' ? 'give' : 'plain'}
            onClick={() => onBegin(starter)}
          >
            {starter.title}
          </Button>
        ))}
      </div>
    </div>
  )
}
