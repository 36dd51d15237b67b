import type { GiveKind, GiveSize, GiveSort } from '../../domain/give.ts'

/** What went to and fro between Robin and others that no file tells. */
export type SampleGive = {
  readonly who: string
  readonly sort: GiveSort
  readonly by: 'me' | 'them'
  readonly kind: GiveKind
  readonly size: GiveSize
  readonly daysAgo: number
  readonly words: string
}

const gave = (
  who: string,
  daysAgo: number,
  what: Omit<SampleGive, 'who' | 'daysAgo' | 'sort'>,
) => ({
  who,
  daysAgo,
  sort: 'give' as const,
  ...what,
})

export const SAMPLE_GIVES: readonly SampleGive[] = [
  gave('Samir Haddadi', 3, {
    by: 'them',
    kind: 'help',
    size: 'medium',
    words: 'brought the catalogue back after the power cut',
  }),
  gave('Fergus Macrae', 10, {
    by: 'me',
    kind: 'help',
    size: 'medium',
    words: 'read his plan for the school library',
  }),
  gave('Priya Ramamurthy', 49, {
    by: 'them',
    kind: 'lead',
    size: 'large',
    words: 'the reading app that Fernbank Water wants to fund',
  }),
  gave('Priya Ramamurthy', 47, { by: 'me', kind: 'thanks', size: 'small', words: '' }),
  gave('Aoife Brannigan', 61, {
    by: 'me',
    kind: 'invitation',
    size: 'small',
    words: 'the opening of the map room',
  }),
  gave('Leila Farhadi', 74, {
    by: 'me',
    kind: 'information',
    size: 'small',
    words: 'a prize for translators of poetry',
  }),
  {
    who: 'Imogen Thornbury',
    sort: 'ask',
    by: 'me',
    kind: 'information',
    size: 'small',
    daysAgo: 130,
    words: 'how her students look for placements',
  },
  gave('Imogen Thornbury', 128, {
    by: 'them',
    kind: 'information',
    size: 'small',
    words: 'a survey of her second-years',
  }),
  gave('Gwen Prothero', 160, { by: 'me', kind: 'gift', size: 'small', words: 'plum jam' }),
]
