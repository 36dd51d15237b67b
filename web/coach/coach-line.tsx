import type { Coached } from './use-coach.ts'
import { aloudWords, lengthWords, longWords } from './coach-words.ts'

/** Below this a message needs no word on how long it takes. */
const WORTH_SAYING_S = 5

type Props = { id: string; coach: Coached; shown: number; empty: boolean; spoken: boolean }

/** One quiet line under the text: how long it is, and what is good about it. */
export function CoachLine({ id, coach, shown, empty, spoken }: Props) {
  const { reading, state } = coach
  if (empty || reading === null) {
    return (
      <p id={id} className="mt-2 min-h-5 text-small text-faint">
        {state === 'failed' && 'The coach cannot read just now. Writing works as always.'}
      </p>
    )
  }
  const isTimed = reading.words > 0 && (spoken || reading.spokenSeconds >= WORTH_SAYING_S)
  return (
    <p id={id} className="mt-2 flex min-h-5 flex-wrap gap-x-4 gap-y-1 text-small text-faint">
      <span className="nums">{lengthWords(reading.words)}</span>
      {isTimed && <span className="nums">{aloudWords(reading.spokenSeconds)}</span>}
      {reading.betterWithin !== null && (
        <span className="text-soft">{longWords(reading.betterWithin)}</span>
      )}
      {shown > 0 && (
        <span>
          {shown === 1 ? 'one note' : `${shown} notes`}
          <span className="hidden pointer-fine:inline">
            {shown === 1 ? ', F8 goes there' : ', F8 goes through them'}
          </span>
        </span>
      )}
      {reading.praise.length > 0 && (
        <span className="text-water">{reading.praise.map(({ text }) => text).join(' ')}</span>
      )}
      {reading.language === 'other' && (
        <span>The coach knows English; here it looks only for what needs no language.</span>
      )}
    </p>
  )
}
