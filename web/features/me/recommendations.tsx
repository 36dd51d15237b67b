import type { ProfileView } from '../../../src/domain/view/me-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { SourceLink } from '../../ui/reasons.tsx'

/** Other people's words: often the best ones for a headline. */
export function Recommendations({ recommendations }: Pick<ProfileView, 'recommendations'>) {
  if (recommendations.length === 0) return null
  return (
    <section aria-labelledby="recommendations" className="mt-12">
      <h2 id="recommendations" className="label">
        How others say it
      </h2>
      <ul className="mt-2 space-y-5">
        {recommendations.map((one) => (
          <li key={one.recordId}>
            <p className="font-serif text-lead">“{one.text}”</p>
            <p className="flex flex-wrap gap-x-2 text-small text-soft nums">
              <span>{one.from}</span>
              {one.at !== null && <span className="text-faint">{plainDate(one.at)}</span>}
              <SourceLink source="LinkedIn recommendations" locator={`record:${one.recordId}`} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
