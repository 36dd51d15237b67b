import type { ChangeView } from '../../src/domain/view/history-view.ts'
import { NOW } from './fake-people.ts'

export function fakeChanges(): ChangeView[] {
  const change = (index: number, hours: number, actor: ChangeView['actor'], summary: string) => ({
    id: `h${index}`,
    at: NOW - hours * 3_600_000,
    actor,
    verb: 'edit',
    summary,
    state: 'done' as const,
    undoes: null,
    undoneBy: null,
    undoable: true,
  })
  return [
    change(1, 0.4, 'you', 'Marked Ana Ruiz as talked to, by phone'),
    change(2, 1.2, 'you', 'Let Tomasz Nowak rest until 1 March'),
    change(3, 2.5, 'rule', 'Bea Lin moved to Riverside Institute'),
    change(4, 27, 'import', 'Brought in LinkedIn zip: 3,020 new people, 377 updated'),
    {
      ...change(5, 28, 'you', 'Merged Liz Chen and Elizabeth Chen'),
      state: 'undone',
      undoneBy: 'h4',
    },
    change(6, 50, 'you', 'Added Kim Sato, met at NYTSL'),
  ]
}
