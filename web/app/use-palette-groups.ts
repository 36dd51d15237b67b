import { useQueries, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SearchHit } from '../../src/domain/view/person-view.ts'
import type { Settings } from '../../src/domain/view/settings-view.ts'
import { closeOverlay, openOverlay } from '../lib/overlay.ts'
import { emptyCapture } from '../lib/person-writes.ts'
import { searchQuery } from '../lib/queries.ts'
import { parseSentence, type Sentence } from '../lib/sentence.ts'
import { SETTINGS_LINES } from '../lib/settings-lines.ts'
import { editSettings } from '../lib/settings-writes.ts'
import { undoLast } from '../lib/undo.ts'
import { called } from '../lib/words.ts'
import { today } from '../lib/zone.ts'
import {
  isNamed,
  matching,
  type PaletteGroup,
  type PaletteItem,
  personActs,
  sentenceItems,
} from './palette-items.ts'
import { PLACES } from './places.ts'

/** Everything the palette offers for what is typed: sentence first, then people, then commands. */
export function usePaletteGroups(typed: string): {
  groups: readonly PaletteGroup[]
  searching: boolean
} {
  const sentence = parseSentence(typed, today())
  const { hits: meantHits, noteText } = useMeantPeople(sentence)
  const search = useQuery(searchQuery(typed))
  const navigate = useNavigate()
  const commands = useCommands()
  const hits = typed.trim() === '' ? [] : (search.data?.hits ?? [])
  const people = hits.map((hit): PaletteItem => ({
    id: hit.personId,
    title: called(hit.name),
    about: [hit.matched ?? hit.about, hit.stateWords].filter(Boolean).join(' · '),
    person: hit.name,
    run: () => {
      closeOverlay()
      void navigate({ to: '/people/$id', params: { id: hit.personId } })
    },
  }))
  const withThem = (hit: SearchHit | undefined): readonly PaletteItem[] => {
    if (hit === undefined) return []
    const write = {
      id: `write-${hit.personId}`,
      title: `Write to ${called(hit.name)}`,
      run: () => {
        closeOverlay()
        void navigate({ to: '/write/$personId', params: { personId: hit.personId }, search: {} })
      },
    }
    return [write, ...personActs(hit)]
  }
  const groups = [
    {
      title: 'Write it down',
      items: sentence === null ? [] : sentenceItems(sentence, meantHits, noteText),
    },
    { title: 'People', items: sentence === null ? people : [] },
    { title: 'With them', items: sentence === null ? withThem(hits[0]) : [] },
    { title: 'Commands', items: matching(commands, typed).slice(0, typed === '' ? 12 : 8) },
  ]
  return { groups: groups.filter((group) => group.items.length > 0), searching: search.isFetching }
}

/** The people a sentence may mean; for a note, by its longest reading that names somebody. */
function useMeantPeople(sentence: Sentence | null): {
  hits: readonly SearchHit[]
  noteText: string
} {
  const readings =
    sentence === null || sentence.kind === 'add'
      ? []
      : sentence.kind === 'note'
        ? sentence.readings
        : [{ who: sentence.who, text: '' }]
  const answers = useQueries({ queries: readings.map(({ who }) => searchQuery(who, 3)) })
  for (const [index, reading] of readings.entries()) {
    const hits = (answers[index]?.data?.hits ?? []).filter((hit) => isNamed(hit.name, reading.who))
    if (hits.length > 0) return { hits, noteText: reading.text }
  }
  return { hits: [], noteText: '' }
}

function useCommands(): readonly PaletteItem[] {
  const navigate = useNavigate()
  const go = (id: string, title: string, hint: string, to: (typeof PLACES)[number]['to']) => ({
    id,
    title,
    hint,
    run: () => {
      closeOverlay()
      void navigate({ to })
    },
  })
  const theme = (value: Settings['theme'], title: string) => ({
    id: `theme-${value}`,
    title,
    run: () => {
      closeOverlay()
      void editSettings({ theme: value })
    },
  })
  return [
    ...PLACES.map(({ to, title, letter }) => go(to, `Go to ${title}`, `g ${letter}`, to)),
    {
      id: 'capture',
      title: 'Someone I met',
      hint: 'c',
      run: () => openOverlay({ kind: 'capture', draft: emptyCapture() }),
    },
    {
      id: 'undo',
      title: 'Undo the last change',
      hint: 'z',
      run: () => {
        closeOverlay()
        void undoLast()
      },
    },
    {
      id: 'card',
      title: 'Show my card',
      run: () => {
        closeOverlay()
        void navigate({ to: '/me/card', search: { show: true } })
      },
    },
    { id: 'keys', title: 'Keys', hint: '?', run: () => openOverlay({ kind: 'keys' }) },
    theme('light', 'Theme: paper (light)'),
    theme('dark', 'Theme: ink (dark)'),
    theme('system', 'Theme: as the system'),
    ...SETTINGS_LINES.map((line) => ({
      id: `setting-${line.id}`,
      title: `Settings: ${line.title}`,
      about: line.section,
      words: line.words,
      run: () => {
        closeOverlay()
        void navigate({ to: '/settings', search: { find: line.title }, hash: line.id })
      },
    })),
  ]
}
