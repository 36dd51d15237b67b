import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { ReviewCard, ReviewPage, ReviewSide } from '../../domain/view/review-view.ts'
import { updateRow } from '../../store/change.ts'
import { countOpenCards, findOpenCard, listOpenCards, putDecision } from '../../store/decisions.ts'
import { findPeople, findTies } from '../../store/people.ts'
import { findMentions, findPersonas, findPersonasOf } from '../../store/personas.ts'
import { findSources } from '../../store/person-page.ts'
import type { CardRow } from '../../store/decision-rows.ts'
import type { PersonaRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { change, type Home } from '../home.ts'
import { mergeInto } from '../people/merge-people.ts'
import type { StoredFact } from '../people/stored-fact.ts'

/** The open cards worth most, with what is known of both sides. */
export async function viewReview(s: Scope, limit = 20): Promise<ReviewPage> {
  const rows = await listOpenCards(s, limit)
  const cards: ReviewCard[] = []
  for (const row of rows) {
    const card = await viewCard(s, row)
    if (card !== null) cards.push(card)
  }
  return { cards, open: await countOpenCards(s) }
}

async function viewCard(s: Scope, row: CardRow): Promise<ReviewCard | null> {
  const personas = await findPersonas(s, [row.left_persona, row.right_persona])
  const left = personas.find((persona) => persona.id === row.left_persona)
  const right = personas.find((persona) => persona.id === row.right_persona)
  if (left === undefined || right === undefined) return null
  return {
    id: row.id,
    bits: row.bits,
    left: await viewSide(s, left),
    right: await viewSide(s, right),
    evidence: JSON.parse(row.evidence) as ReviewCard['evidence'],
  }
}

const SHOWN = new Set([
  'name',
  'email',
  'phone',
  'linkedin',
  'employer',
  'title',
  'city',
  'nickname',
])

/** One side: the person as a whole where there is one, else the persona alone. */
async function viewSide(s: Scope, persona: PersonaRow): Promise<ReviewSide> {
  const personId = persona.person_id
  const [person] = personId === null ? [] : await findPeople(s, [personId])
  const [tie] = personId === null ? [] : await findTies(s, [personId])
  const personas = personId === null ? [persona] : await findPersonasOf(s, [personId])
  const mentions = await findMentions(
    s,
    personas.map((row) => row.id),
  )
  const sources = await findSources(
    s,
    personas.map((row) => row.source_id),
  )
  return {
    personId,
    name: person?.name ?? persona.name ?? persona.key,
    about: person?.about ?? null,
    lastContactAt: tie?.last_contact_at ?? null,
    records: mentions.map(({ source, key }) => ({ source, key })),
    facts: personas
      .flatMap((row) =>
        (JSON.parse(row.facts) as StoredFact[])
          .filter((fact) => SHOWN.has(fact.field))
          .map((fact) => ({
            field: fact.field,
            value: fact.value,
            source: sources.get(row.source_id) ?? row.source_kind,
          })),
      )
      .filter(
        (fact, index, all) =>
          all.findIndex((other) => other.field === fact.field && other.value === fact.value) ===
          index,
      )
      .slice(0, 16),
  }
}

/** The owner's answer to a card; it outlives every re-import and can be undone. */
export async function answerReview(
  home: Home,
  cardId: string,
  answer: 'same' | 'different' | 'later',
  requestKey?: string,
): Promise<Receipt> {
  const { card, sides } = await home.store.read(home.owner, async (s) => {
    const row = await findOpenCard(s, cardId)
    if (row === undefined) {
      throw new DigwellError('not-found', 'This question was answered or is no question any more.')
    }
    const personas = await findPersonas(s, [row.left_persona, row.right_persona])
    const find = (id: string) => personas.find((persona) => persona.id === id)
    return { card: row, sides: [find(row.left_persona), find(row.right_persona)] as const }
  })
  const [left, right] = sides
  const names = `${left?.name ?? 'one entry'} and ${right?.name ?? 'another'}`
  const summary = {
    same: `${names} are the same person`,
    different: `${names} are two people`,
    later: `Put off deciding on ${names}`,
  }[answer]
  return change(
    home,
    { verb: `review-${answer}`, summary },
    async (w) => {
      await updateRow(w, 'card', card.id, { state: answer })
      if (answer === 'later') return {}
      await putDecision(w, {
        left: card.left_persona,
        right: card.right_persona,
        verdict: answer,
        by: 'you',
        bits: card.bits,
        evidence: card.evidence,
        leansOn: null,
      })
      const ids = [left?.person_id, right?.person_id]
      const [first, second] = ids.filter((id) => id !== null && id !== undefined).sort()
      if (answer === 'same' && first !== undefined && second !== undefined && first !== second) {
        await mergeInto(home, w, first, second)
      }
      return {}
    },
    requestKey,
  )
}
