import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { GiveLine } from '../../gives/give-line.tsx'
import { KindButtons } from '../../gives/kind-buttons.tsx'
import { givesWithQuery } from '../../lib/give-queries.ts'
import { logGive } from '../../lib/give-writes.ts'
import type { PersonRef } from '../../lib/overlay.ts'
import { Chips } from '../../ui/chips.tsx'

type Props = {
  person: PersonRef
  interactionId: string
  /** Whom it brought them together with. */
  introducedTo: string | null
}

/** What the message just sent gave or asked: as it was taken, to be set right, or noted in one tap. */
export function SentGive({ person, interactionId, introducedTo }: Props) {
  const { data } = useQuery(givesWithQuery(person.id))
  const [inHand, setInHand] = useState(false)
  const [sort, setSort] = useState<'give' | 'ask' | null>(null)
  if (data === undefined) return null
  const line = data.rows.find((row) =>
    introducedTo === null
      ? row.locator === `interaction:${interactionId}`
      : row.kind === 'introduction' && row.by === 'me' && row.found === null,
  )
  if (line !== undefined) {
    return (
      <section aria-label="In the ledger" className="mx-auto max-w-xl text-left">
        <h2 className="label">Noted under given and received</h2>
        <ul>
          <GiveLine row={line} plain inHand={inHand} onTake={() => setInHand(!inHand)} />
        </ul>
        {introducedTo !== null && (
          <p className="text-small text-soft">It stands with {introducedTo} as well.</p>
        )}
      </section>
    )
  }
  return (
    <section aria-label="Did it give or ask something?" className="mx-auto max-w-xl space-y-3">
      <h2 className="label">Did it give or ask something?</h2>
      <Chips
        label="Which way"
        choices={[
          { value: 'give', title: 'It gave' },
          { value: 'ask', title: 'It asked for' },
        ]}
        value={sort}
        onChange={setSort}
      />
      {sort !== null && (
        <KindButtons
          label="What it was"
          without={sort === 'ask' ? ['gift', 'thanks'] : []}
          onPick={(kind) => logGive(person, { sort, by: 'me', kind, interactionId })}
        />
      )}
    </section>
  )
}
