import type { SearchHit } from '../../src/domain/view/person-view.ts'
import { isOneSlipApart } from '../../src/text/edit-distance.ts'
import { shortDay } from '../lib/dates.ts'
import { openOverlay, type PersonRef } from '../lib/overlay.ts'
import { askFollowUp, askNote, askPromise, askTalk } from '../lib/person-forms.ts'
import { emptyCapture } from '../lib/person-writes.ts'
import type { Sentence } from '../lib/sentence.ts'
import { CHANNEL_WORDS } from '../lib/words.ts'

/** One line of the palette. */
export type PaletteItem = {
  readonly id: string
  readonly title: string
  readonly about?: string | null
  readonly hint?: string
  /** By which else it is found. */
  readonly words?: string
  readonly person?: string
  readonly run: () => void
}

export type PaletteGroup = { readonly title: string; readonly items: readonly PaletteItem[] }

const ref = (hit: SearchHit): PersonRef => ({ id: hit.personId, name: hit.name })

/** A sentence and whom it may mean: a form, filled, for each. */
export function sentenceItems(
  sentence: Sentence,
  hits: readonly SearchHit[],
  noteText: string,
): PaletteItem[] {
  if (sentence.kind === 'add') {
    const { name, metAt } = sentence
    return [
      {
        id: 'sentence-add',
        title: `Add ${name}`,
        about: metAt === '' ? null : `met at ${metAt}`,
        run: () => openOverlay({ kind: 'capture', draft: emptyCapture(name, metAt) }),
      },
    ]
  }
  return hits.slice(0, 3).map((hit) => ({
    id: `sentence-${hit.personId}`,
    person: hit.name,
    ...meant(sentence, hit, noteText),
  }))
}

function meant(
  sentence: Exclude<Sentence, { kind: 'add' }>,
  hit: SearchHit,
  noteText: string,
): Pick<PaletteItem, 'title' | 'about' | 'run'> {
  if (sentence.kind === 'note') {
    return {
      title: `Note about ${hit.name}`,
      about: `“${noteText}”`,
      run: () => askNote(ref(hit), noteText),
    }
  }
  if (sentence.kind === 'follow-up' || sentence.kind === 'promise') {
    const { what, due } = sentence
    const parts = [what, due === null ? '' : `by ${shortDay(due)}`].filter((part) => part !== '')
    if (sentence.kind === 'promise') {
      const { by } = sentence
      return {
        title: by === 'me' ? `You promised ${hit.name}` : `${hit.name} promised`,
        about: parts.join(', '),
        run: () => askPromise(ref(hit), by, { what, due }),
      }
    }
    return {
      title: `Follow up with ${hit.name}`,
      about: parts.join(', '),
      run: () => askFollowUp(ref(hit), what, due),
    }
  }
  const { channel, day, note } = sentence
  return {
    title: `You and ${hit.name} talked`,
    about: [CHANNEL_WORDS[channel], shortDay(day), note].filter((part) => part !== '').join(', '),
    run: () => askTalk(ref(hit), { best: channel, day, note }),
  }
}

/** What can be done with the person found first. */
export function personActs(hit: SearchHit | undefined): PaletteItem[] {
  if (hit === undefined) return []
  return [
    { id: 'act-talk', title: `We talked: ${hit.name}`, run: () => askTalk(ref(hit)) },
    { id: 'act-follow-up', title: `Follow up with ${hit.name}`, run: () => askFollowUp(ref(hit)) },
    { id: 'act-note', title: `Note about ${hit.name}`, run: () => askNote(ref(hit)) },
  ]
}

/** Every word of `who` begins a word of the name, or is one typing slip away from it. */
export function isNamed(name: string, who: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s'-]+/)
  const words = plain(name)
  return plain(who).every((part) =>
    words.some((word) => word.startsWith(part) || (part.length >= 4 && isOneSlipApart(part, word))),
  )
}

/** Commands whose words begin with what was typed. */
export function matching(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const words = [item.title, item.about, item.words]
      .join(' ')
      .toLowerCase()
      .split(/[\s:,]+/)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  })
}
