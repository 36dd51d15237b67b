import { useState } from 'react'
import type { BulkAct } from '../../../src/app/digwell.ts'
import type { PersonRow } from '../../../src/domain/view/person-view.ts'
import { count, plural } from '../../lib/dates.ts'
import { useKeys } from '../../lib/keys.ts'
import type { PeopleView } from '../../lib/people-view.ts'
import { write } from '../../lib/write.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = {
  picked: ReadonlyMap<string, PersonRow>
  view: PeopleView
  inView: number
  onClear: () => void
}

/** What can be done with the picked ones, all at once, all undoable. */
export function BulkBar({ picked, view, inView, onClear }: Props) {
  const [all, setAll] = useState(false)
  const [asking, setAsking] = useState<'tag' | 'rhythm' | null>(null)
  useKeys({ escape: onClear })
  const act = (what: BulkAct) => {
    const whom = all ? { filter: view } : { ids: [...picked.keys()] }
    void write({
      method: 'POST',
      path: '/api/people/bulk',
      body: { ...whom, act: what },
      touches: [['people'], ['person'], ['today'], ['well'], ['history'], ['search']],
    })
    onClear()
  }
  const number = all ? inView : picked.size
  return (
    <section
      aria-label="Picked people"
      className="rise fixed inset-x-2 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-fit flex-wrap items-center gap-1 rounded-2xl bg-raised px-3 py-2 shadow-lift ring-1 ring-line tablet:bottom-6 tablet:left-24 desk:left-60"
    >
      <p role="status" className="px-2 text-small font-medium nums">
        {plural(number, 'person', 'people')}
      </p>
      {!all && picked.size < inView && (
        <Button look="quiet" onClick={() => setAll(true)}>
          All {count(inView)} in view
        </Button>
      )}
      <Button look="quiet" onClick={() => setAsking('tag')}>
        Tag
      </Button>
      <Button look="quiet" onClick={() => setAsking('rhythm')}>
        Rhythm
      </Button>
      <Button look="quiet" onClick={() => act({ kind: 'rest' })}>
        Let rest
      </Button>
      <Button look="quiet" onClick={() => act({ kind: 'release' })}>
        Let go
      </Button>
      <Button look="quiet" onClick={() => act({ kind: 'keep' })}>
        Keep
      </Button>
      {!all && picked.size > 1 && picked.size <= 5 && (
        <Button look="quiet" onClick={() => act({ kind: 'merge' })}>
          Merge
        </Button>
      )}
      <IconButton label="Pick nobody" onClick={onClear}>
        <Icon name="close" className="size-4" />
      </IconButton>
      {asking === 'tag' && <TagSheet onClose={() => setAsking(null)} onAct={act} />}
      {asking === 'rhythm' && <RhythmSheet onClose={() => setAsking(null)} onAct={act} />}
    </section>
  )
}

type SheetProps = { onClose: () => void; onAct: (act: BulkAct) => void }

function TagSheet({ onClose, onAct }: SheetProps) {
  const [tag, setTag] = useState('')
  const act = (kind: 'tag' | 'untag') => {
    if (tag.trim() === '') return
    onClose()
    onAct({ kind, tag: tag.trim() })
  }
  return (
    <Sheet open onClose={onClose} title="Tag them">
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          act('tag')
        }}
      >
        <Field label="Tag">
          <TextInput
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was asked for
            autoFocus
            value={tag}
            placeholder="METRO"
            onChange={(event) => setTag(event.target.value)}
          />
        </Field>
        <div className="flex justify-end gap-3">
          <Button onClick={() => act('untag')}>Take it off</Button>
          <Button look="primary" type="submit" disabled={tag.trim() === ''}>
            Put it on
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

const RHYTHMS = [
  { days: 14, title: 'Every two weeks' },
  { days: 30, title: 'Every month' },
  { days: 60, title: 'Every two months' },
  { days: 90, title: 'Every three months' },
  { days: 180, title: 'Twice a year' },
  { days: 365, title: 'Once a year' },
] as const

function RhythmSheet({ onClose, onAct }: SheetProps) {
  const [days, setDays] = useState('90')
  return (
    <Sheet
      open
      onClose={onClose}
      title="How often do you like to be in touch?"
      about="It is a wish, never a duty. Without one, the tie's own rhythm counts."
    >
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onAct({ kind: 'rhythm', days: days === '' ? null : Number(days) })
        }}
      >
        <Field label="Rhythm">
          <Select value={days} onChange={(event) => setDays(event.target.value)}>
            <option value="">From the tie’s own rhythm</option>
            {RHYTHMS.map((rhythm) => (
              <option key={rhythm.days} value={rhythm.days}>
                {rhythm.title}
              </option>
            ))}
          </Select>
        </Field>
        <div className="flex justify-end">
          <Button look="primary" type="submit">
            Set
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
