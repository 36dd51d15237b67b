import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '../../lib/queries.ts'
import { useKeys } from '../../lib/keys.ts'
import { undoLast } from '../../lib/undo.ts'
import { StillReading, UnlessReading } from '../../ui/still-reading.tsx'
import { EventsInsight } from './events-insight.tsx'
import { GivingInsight } from './giving-insight.tsx'
import { IntroductionsInsight } from './introductions-insight.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { RequestsInsight } from './requests-insight.tsx'
import { WellInsight } from './well-insight.tsx'
import { WordKeptInsight } from './word-kept-insight.tsx'

/** What has come of it all: each answer with what it stands on, as a picture and as a table. */
export function InsightsScreen() {
  const { data: session } = useQuery(sessionQuery)
  useKeys({ z: () => void undoLast() })
  return (
    <div className="mx-auto max-w-[46rem] pt-4 pb-10 tablet:pt-10">
      <title>Insights · Digwell</title>
      <h1 className="font-serif text-page">Insights</h1>
      {session?.people === 'none' ? (
        <UnlessReading>
          {' '}
          <NothingYet />
        </UnlessReading>
      ) : (
        <>
          <p className="mt-2 text-soft">
            What came of it, as far as it can be seen. Where there is too little to go by, it says
            so.
          </p>
          <StillReading />
          <WellInsight />
          <WordKeptInsight />
          <GivingInsight />
          <IntroductionsInsight />
          <EventsInsight />
          <RequestsInsight />
        </>
      )}
    </div>
  )
}
