import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../../lib/keys.ts'
import type { PeopleView } from '../../lib/people-view.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = { view: PeopleView; onChange: (view: PeopleView) => void }

/** Typing shows at once; the list follows it and the address bar keeps it. */
export function PeopleSearch({ view, onChange }: Props) {
  const [text, setText] = useState(view.q ?? '')
  const input = useRef<HTMLInputElement>(null)
  useKeys({ f: () => input.current?.select() })
  const sent = useRef(view.q ?? '')
  const follow = useRef(0)
  useEffect(() => {
    const shown = view.q ?? ''
    if (shown === sent.current) return
    // The address changed by other means: Back, a view.
    sent.current = shown
    setText(shown)
  }, [view.q])
  useEffect(() => () => cancelAnimationFrame(follow.current), [])
  const search = (typed: string) => {
    setText(typed)
    cancelAnimationFrame(follow.current)
    // The letter is painted first; of letters typed in one frame only the last is looked up.
    follow.current = requestAnimationFrame(() => {
      setTimeout(() => {
        sent.current = typed.trim()
        const { q: _q, ...rest } = view
        onChange(typed.trim() === '' ? rest : { ...rest, q: typed.trim() })
      })
    })
  }
  return (
    <div className="mt-5 flex items-center gap-3 border-b border-edge/60 pb-1 focus-within:border-water">
      <Icon name="search" className="size-5 text-faint" />
      <input
        ref={input}
        type="search"
        aria-label="Search people"
        aria-keyshortcuts="f"
        placeholder="Name, employer, place, tag, a word from your notes"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          event.preventDefault()
          document.querySelector<HTMLElement>('[data-person-link]')?.focus()
        }}
        className="h-11 min-w-0 grow bg-transparent text-lead outline-none [&::-webkit-search-cancel-button]:hidden"
      />
      {text !== '' && (
        <IconButton label="Clear the search" onClick={() => search('')}>
          <Icon name="close" className="size-4" />
        </IconButton>
      )}
    </div>
  )
}
