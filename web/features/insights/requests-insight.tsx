import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { requestsPictureQuery } from '../../lib/request-queries.ts'
import { HalfYearOfRequests } from '../../pictures/requests-picture.tsx'
import { MORE } from './insight.tsx'

/** What others asked, and whether they had an answer. */
export function RequestsInsight() {
  const { data: picture } = useQuery(requestsPictureQuery)
  if (picture === undefined || picture.kinds.length === 0) return null
  return (
    <section aria-labelledby="asked" className="mt-14">
      <h2 id="asked" className="font-serif text-title">
        Asked of you in half a year
      </h2>
      <HalfYearOfRequests picture={picture} />
      <p className="mt-3">
        <Link to="/requests" className={MORE}>
          To the requests
        </Link>
      </p>
    </section>
  )
}
