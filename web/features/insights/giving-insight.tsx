import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { GiveMonth } from '../../../src/domain/view/give-view.ts'
import { giveMonthsQuery } from '../../lib/give-queries.ts'
import { GivePicture } from '../../pictures/give-picture.tsx'
import { Insight, MORE } from './insight.tsx'

const LATELY = 3

/** What went to and fro lately. Nobody's account: all people together. */
export function GivingInsight() {
  const { data } = useQuery(giveMonthsQuery)
  if (data === undefined) return null
  const { months } = data
  return (
    <Insight
      id="giving"
      title="Given and received"
      answer={lately(months.slice(-LATELY))}
      more={
        <Link to="/give" className={MORE}>
          To Give
        </Link>
      }
    >
      <GivePicture months={months} />
    </Insight>
  )
}

function lately(months: readonly GiveMonth[]): string {
  const kinds = months.flatMap((month) => month.kinds)
  const given = kinds.reduce((sum, one) => sum + one.given, 0)
  const received = kinds.reduce((sum, one) => sum + one.received, 0)
  const asked = months.reduce((sum, one) => sum + one.asked, 0)
  if (given + received + asked === 0) {
    return 'Nothing is written down for the last three months. A gift of any size takes one tap on a person’s page.'
  }
  return `In the last three months you gave ${times(given)}, were given ${times(received)} and asked ${times(asked)}, as far as it is written down.`
}

function times(count: number): string {
  if (count === 0) return 'nothing'
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}
