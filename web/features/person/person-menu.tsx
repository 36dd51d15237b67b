import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { setStance } from '../../lib/person-writes.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { ForgetSheet } from './forget-sheet.tsx'
import { MergeSheet } from './merge-sheet.tsx'
import { RestSheet } from './rest-sheet.tsx'
import { RhythmSheet } from './rhythm-sheet.tsx'

/** What one does now and then: let rest, let go, merge, forget. */
export function PersonMenu({ person }: { person: PersonView }) {
  const [asking, setAsking] = useState<'rest' | 'rhythm' | 'merge' | 'forget' | null>(null)
  const close = () => setAsking(null)
  const kept = person.stance === 'keep'
  const stances = kept
    ? [
        { title: 'Let rest…', about: 'No suggestions for a while', run: () => setAsking('rest') },
        {
          title: 'Let go',
          about: 'Fewer and better; they stay findable',
          run: () => void setStance(person.id, 'released'),
        },
        {
          title: 'They said no',
          about: 'A polite no is final',
          run: () => void setStance(person.id, 'declined'),
        },
      ]
    : [
        {
          title: 'Keep again',
          about: 'Let them come up as before',
          run: () => void setStance(person.id, 'keep'),
        },
      ]
  return (
    <>
      <Menu
        trigger={
          <button type="button" className={buttonClass('plain')}>
            More
          </button>
        }
        lines={[
          ...stances,
          { title: 'Rhythm and closeness…', run: () => setAsking('rhythm') },
          { title: 'Merge with…', run: () => setAsking('merge') },
          { title: 'Forget this person…', stop: true, run: () => setAsking('forget') },
        ]}
      />
      <RestSheet person={person} open={asking === 'rest'} onClose={close} />
      <RhythmSheet person={person} open={asking === 'rhythm'} onClose={close} />
      <MergeSheet person={person} open={asking === 'merge'} onClose={close} />
      <ForgetSheet person={person} open={asking === 'forget'} onClose={close} />
    </>
  )
}
