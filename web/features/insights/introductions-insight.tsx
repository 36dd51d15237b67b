import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { IntroductionView } from '../../../src/domain/view/introduction-view.ts'
import { plural } from '../../lib/dates.ts'
import { introductionsQuery } from '../../lib/introduction-queries.ts'
import { Insight, MORE } from './insight.tsx'

/** How many people were brought together, and what came of it. */
export function IntroductionsInsight() {
  const { data } = useQuery(introductionsQuery)
  if (data === undefined || data.rows.length === 0) return null
  return (
    <Insight
      id="introductions"
      title="Brought together"
      answer={told(data.rows)}
      more={
        <Link to="/give" hash="introductions" className={MORE}>
          To the introductions
        </Link>
      }
    />
  )
}

function told(rows: readonly IntroductionView[]): string {
  const made = rows.filter(({ madeAt }) => madeAt !== null)
  const heard = made.filter(({ outcome }) => outcome !== null)
  const under = rows.filter(({ madeAt, endedAt }) => madeAt === null && endedAt === null)
  const parts = [
    made.length === 0
      ? 'None made so far.'
      : `${plural(made.length, 'introduction', 'introductions')} made; of ${heard.length === 0 ? 'none' : heard.length} you know what came of it.`,
    ...(under.length === 0
      ? []
      : [`${under.length === 1 ? 'One is' : `${under.length} are`} under way.`]),
  ]
  return parts.join(' ')
}
