import { USUAL_SIZE, type GiveKind } from '../../domain/give.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { change, type Home } from '../home.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import type { NewGive } from './gives.ts'
import { logGive } from './log-give.ts'

/** A line the owner adds to the ledger. @throws DigwellError not-found, invalid-input */
export async function addGive(
  home: Home,
  give: NewGive,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const { id: personId, name } = await home.store.read(home.owner, (s) =>
    requirePerson(s, give.personId),
  )
  const sort = give.sort ?? 'give'
  const words = checkWords(give.words ?? '')
  const id = give.id ?? home.newId()
  const at = give.at ?? home.clock()
  if (at > home.clock()) {
    throw new DigwellError('invalid-input', 'That day lies ahead. Note it once it has happened.')
  }
  return change(
    home,
    { verb: 'give', summary: summaryOf({ ...give, sort }, name) },
    async (w) => {
      await requireFreeId(w, 'give', id)
      await logGive(w, {
        id,
        personId,
        sort,
        by: give.by,
        kind: give.kind,
        size: give.size ?? USUAL_SIZE[give.kind],
        at,
        words,
        ...(give.interactionId === undefined ? {} : { interactionId: give.interactionId }),
      })
      return { id }
    },
    requestKey,
  )
}

/** @throws DigwellError invalid-input */
export function checkWords(text: string): string {
  const words = plainLine(text)
  if (words.length > 500) throw new DigwellError('invalid-input', 'Say it in fewer words.')
  return words
}

/** What each kind is called in a sentence. */
export const KIND_WORDS: { readonly [kind in GiveKind]: string } = {
  introduction: 'an introduction',
  information: 'something to know',
  endorsement: 'a good word',
  help: 'help',
  lead: 'a lead',
  invitation: 'an invitation',
  gift: 'a gift',
  thanks: 'thanks',
}

function summaryOf({ by, kind, sort }: Pick<NewGive, 'by' | 'kind' | 'sort'>, name: string) {
  const what = KIND_WORDS[kind]
  if (sort === 'ask') return by === 'me' ? `Asked ${name}: ${what}` : `${name} asked: ${what}`
  return by === 'me' ? `Gave ${name} ${what}` : `From ${name}: ${what}`
}
