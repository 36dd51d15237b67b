import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WordKeptSide } from '../../../src/domain/view/promise-view.ts'
import { wordKeptQuery } from '../../lib/promise-queries.ts'
import { Insight, MORE } from './insight.tsx'
import { WordKeptPicture } from './word-kept-picture.tsx'

/** Whether promises with a day were kept by it, the owner's own and what others told them. */
export function WordKeptInsight() {
  const { data: kept } = useQuery(wordKeptQuery)
  if (kept === undefined) return null
  const [mine, theirs] = kept.sides
  if (mine === undefined || theirs === undefined) return null
  const any = [mine, theirs].some((side) => countOf(side) > 0)
  return (
    <Insight
      id="word-kept"
      title="Word kept"
      answer={
        any
          ? `${sideWords(mine)} ${sideWords(theirs)}`
          : 'No promise with a day has come due in the last twelve months.'
      }
      more={
        <Link to="/promises" className={MORE}>
          To the promises
        </Link>
      }
    >
      {any && <WordKeptPicture kept={kept} />}
    </Insight>
  )
}

function countOf({ inTime, late, unseen }: WordKeptSide): number {
  return inTime + late + unseen
}

function sideWords(side: WordKeptSide): string {
  const all = countOf(side)
  const mine = side.by === 'me'
  if (all === 0) return mine ? 'You made none with a day.' : 'None was made to you.'
  const said = mine ? 'you made' : 'made to you'
  const told = `${all === 1 ? 'One promise' : `${all} promises`} ${said} came due in twelve months`
  const kept = side.inTime === 0 ? 'none' : side.inTime === all ? 'all' : side.inTime
  if (side.inTimeShare === null) return `${told}: too few to tell how it goes.`
  const { low, high } = side.inTimeShare
  const range = `${percent(low)} to ${percent(high)} %`
  return `${told}; ${kept} can be seen to be kept by then. Allowing for luck, that makes ${range}.`
}

const percent = (share: number): number => Math.round(100 * share)
