import { useQuery } from '@tanstack/react-query'
import { requestsPictureQuery } from '../../lib/request-queries.ts'
import { HalfYearOfRequests } from '../../pictures/requests-picture.tsx'

/** What was asked in half a year; nothing where nothing was. */
export function HalfYear() {
  const { data: picture } = useQuery(requestsPictureQuery)
  if (picture === undefined || picture.kinds.length === 0) return null
  return (
    <section aria-labelledby="half-a-year" className="mt-14">
      <h2 id="half-a-year" className="label">
        Half a year
      </h2>
      <HalfYearOfRequests picture={picture} />
    </section>
  )
}
