import { useEffect, useRef, useState } from 'react'
import type { Reading } from '../../src/domain/coach/finding.ts'
import { readText } from './coach-link.ts'
import type { CoachRequest } from './coach-messages.ts'

/** How long typing must rest before the text is read. */
const REST_MS = 150

export type Coached = {
  /** What was said last, and of which text: the one shown may be a few keys ahead. Null: nothing yet. */
  readonly reading: Reading | null
  readonly of: string
  /** `asleep` until the text is first entered · `reading` while an answer is awaited · `failed`: it cannot. */
  readonly state: 'asleep' | 'reading' | 'ready' | 'failed'
  /** To be called on first focus: fetches the coach without holding up typing. */
  readonly wake: () => void
}

/**
 * Follows a text with the coach, which runs in a worker and needs no network. Asked 150 ms after the last
 * key; of several answers the newest wins.
 *
 * @param asked a text that is not empty wakes the coach by itself
 */
export function useCoach(asked: CoachRequest): Coached {
  const [entered, setEntered] = useState(false)
  const [said, setSaid] = useState<Said>({ reading: null, of: '', request: '', failed: false })
  const turn = useRef(0)
  const awake = entered || asked.text.trim() !== ''
  const request = JSON.stringify(asked)
  useEffect(() => {
    if (!awake) return
    const mine = ++turn.current
    const timer = setTimeout(() => {
      const sent = JSON.parse(request) as CoachRequest
      void readText(sent).then((reading) => {
        if (turn.current !== mine) return
        setSaid((former) =>
          reading === null
            ? { ...former, request, failed: true }
            : { reading, of: sent.text, request, failed: false },
        )
      })
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [awake, request])
  return {
    reading: said.reading,
    of: said.of,
    state: stateOf(awake, said, request),
    wake: () => setEntered(true),
  }
}

type Said = Pick<Coached, 'reading' | 'of'> & {
  /** What was asked when this was said. */
  readonly request: string
  readonly failed: boolean
}

function stateOf(awake: boolean, said: Said, request: string): Coached['state'] {
  if (!awake) return 'asleep'
  if (said.request !== request) return 'reading'
  return said.failed ? 'failed' : 'ready'
}
