import type { MatchContent, MatchSide } from '../../domain/match.ts'
import type { MatchKind } from '../../domain/need.ts'
import type { MatchesView, MatchView } from '../../domain/view/need-view.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { matchLine, matchWhy, sayMatch, sideFact, type MatchWords } from '../../plan/match-words.ts'
import { findMatches, type NamedMatch } from '../../store/found-matches.ts'
import type { Scope } from '../../store/store.ts'
import { findCalled } from '../people/called-by.ts'

const MOST_TODAY = 5
const MOST_OF_KIND = 20

/** Who could use what, as it was last worked out. Three reads by index. */
export async function viewMatches(s: Scope): Promise<Omit<MatchesView, 'counting'>> {
  const of = async (kind: MatchKind) => {
    const rows = await findMatches(s, kind, MOST_OF_KIND)
    const called = await calledIn(s, rows)
    return rows.map((row) => ({ row, view: viewMatch(row, called) }))
  }
  const [give, ask, meet] = [await of('give'), await of('ask'), await of('meet')]
  const best = [...give, ...meet].toSorted(
    (a, b) => b.row.score - a.row.score || (a.row.id < b.row.id ? -1 : 1),
  )
  const views = (list: typeof give) => list.map(({ view }) => view)
  return {
    today: nobodyTwice(views(best)).slice(0, MOST_TODAY),
    give: views(give),
    ask: views(ask),
    meet: views(meet),
  }
}

function nobodyTwice(matches: readonly MatchView[]): readonly MatchView[] {
  const seen = new Set<string>()
  return matches.filter(({ personId, otherId }) => {
    const people = otherId === null ? [personId] : [personId, otherId]
    if (people.some((id) => seen.has(id))) return false
    for (const id of people) seen.add(id)
    return true
  })
}

function viewMatch(row: NamedMatch, called: Called): MatchView {
  const words = wordsOf(row, called)
  return {
    id: row.id,
    kind: words.kind,
    personId: row.person_id,
    person: row.name,
    otherId: row.other_id,
    other: row.other,
    line: matchLine(words),
    about: words.content.about,
    say: sayMatch(words),
    why: matchWhy(words),
    facts: factsOf(row, words),
    at: row.at,
  }
}

type Called = ReadonlyMap<string, string>

/** How everybody in these matches is addressed, by id. */
export function calledIn(s: Scope, rows: readonly NamedMatch[]): Promise<Called> {
  const ids = rows.flatMap((row) => [row.person_id, row.other_id ?? []].flat())
  return findCalled(s, [...new Set(ids)])
}

export function wordsOf(row: NamedMatch, called: Called): MatchWords {
  return {
    kind: row.kind as MatchKind,
    called: called.get(row.person_id) ?? row.name,
    other: row.other === null ? null : (called.get(row.other_id ?? '') ?? row.other),
    content: JSON.parse(row.content) as MatchContent,
  }
}

/** Both sides with their dates, to be opened where they were said. */
function factsOf(row: NamedMatch, { kind, content }: MatchWords): readonly Reason[] {
  const fact = (whose: string, side: MatchSide): Reason => ({
    text: sideFact(whose, side),
    at: side.at,
    source: side.source,
    locator: side.locator,
  })
  const { theirs, others } = content
  if (kind === 'give') return [fact(row.name, theirs), fact('You', others)]
  if (kind === 'ask') return [fact('You', theirs), fact(row.name, others)]
  return [fact(row.name, theirs), fact(row.other ?? '', others)]
}
