import { useRouter } from '@tanstack/react-router'
import { memo, type MouseEvent, type ReactNode } from 'react'
import type { PersonRow } from '../../../src/domain/view/person-view.ts'
import { ago, plainDate } from '../../lib/dates.ts'
import { called, CHANNEL_WORDS } from '../../lib/words.ts'
import { Disc } from '../../ui/disc.tsx'
import { StateWord } from '../../ui/state-word.tsx'

type Props = {
  row: PersonRow
  active: boolean
  picked: boolean
  picking: boolean
  /** Stays the same between renders: rows are many and drawn only when they change. */
  onPick: (row: PersonRow) => void
}

/** One person: name and what they do, the state in a word, the last contact, one thing worth knowing. */
export const PersonLine = memo(function PersonLine(props: Props) {
  const { row, active, picked, picking, onPick } = props
  return (
    <div
      data-active={active}
      data-picked={picked}
      className="group relative grid min-h-16 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-2.5 data-[picked=true]:bg-water-wash/60 desk:grid-cols-[auto_minmax(0,1.35fr)_8.5rem_8rem_minmax(0,1fr)] desk:gap-x-5"
    >
      <Picker
        name={called(row.name)}
        about={row.about}
        picked={picked}
        picking={picking}
        onPick={() => onPick(row)}
      />
      <div className="min-w-0">
        <PersonLink
          id={row.id}
          className="block truncate font-medium before:absolute before:inset-0 focus-visible:outline-none before:focus-visible:outline-2 before:focus-visible:-outline-offset-2 before:focus-visible:outline-water"
        >
          <bdi>{called(row.name)}</bdi>
        </PersonLink>
        <p className="truncate text-small text-soft">{row.about ?? row.city ?? ' '}</p>
        {row.note !== null && (
          <p className="truncate text-small text-give desk:hidden">{row.note}</p>
        )}
      </div>
      <div className="text-right text-small desk:text-left">
        <StateWord state={row.state} words={row.stateWords} />
        <p className="mt-0.5 text-tiny text-faint desk:hidden">
          {row.lastContactAt !== null && ago(row.lastContactAt)}
        </p>
      </div>
      <div className="hidden text-small desk:block">
        {row.lastContactAt !== null && (
          <>
            <span className="nums">{plainDate(row.lastContactAt)}</span>
            {row.lastChannel !== null && (
              <span className="block truncate text-tiny text-faint">
                {CHANNEL_WORDS[row.lastChannel]}
              </span>
            )}
          </>
        )}
      </div>
      <div className="hidden min-w-0 text-small desk:block">
        {row.note !== null && <p className="truncate text-give">{row.note}</p>}
        <p className="truncate text-tiny text-faint">
          {[row.city, ...row.tags].filter(Boolean).join(', ')}
        </p>
      </div>
    </div>
  )
})

type PersonLinkProps = { id: string; className: string; children: ReactNode }

/** A plain anchor: the router's own costs too much, thirty times at each scroll. */
function PersonLink({ id, className, children }: PersonLinkProps) {
  const router = useRouter()
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void router.navigate({ to: '/people/$id', params: { id } })
  }
  return (
    <a
      data-person-link
      href={`/people/${encodeURIComponent(id)}`}
      onClick={open}
      className={className}
    >
      {children}
    </a>
  )
}

type PickerProps = {
  name: string
  about: string | null
  picked: boolean
  picking: boolean
  onPick: () => void
}

/** The disc is also where one picks: it turns into a box under the pointer or once picking began. */
function Picker({ name, about, picked, picking, onPick }: PickerProps) {
  const shown = picked || picking
  return (
    <label className="reach relative z-10 grid size-10 place-items-center">
      <span
        className={
          shown ? 'opacity-0' : 'group-focus-within:opacity-100 desk:group-hover:opacity-0'
        }
      >
        <Disc name={name} />
      </span>
      <input
        type="checkbox"
        aria-label={`Pick ${name}${about === null ? '' : `, ${about}`}`}
        checked={picked}
        onChange={onPick}
        className={`absolute size-5 accent-water focus-visible:opacity-100 ${shown ? '' : 'opacity-0 desk:group-hover:opacity-100'}`}
      />
    </label>
  )
}
