import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PersonRow } from '../../../src/domain/view/person-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { DESK, useMedia } from '../../lib/use-media.ts'
import { PersonLine } from './person-line.tsx'

type Props = {
  rows: readonly PersonRow[]
  stale: boolean
  picked: ReadonlyMap<string, PersonRow>
  onPick: (picked: ReadonlyMap<string, PersonRow>) => void
  onNearEnd: () => void
}

/** However many there are, only the rows in sight exist. J and K move, X picks, Enter opens. */
export function PeopleList({ rows, stale, picked, onPick, onNearEnd }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const desk = useMedia(DESK)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (desk ? 64 : 84),
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - 40) onNearEnd()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only reaching the end matters
  }, [last, rows.length])
  const toggle = useToggle(picked, onPick)
  const active = useListKeys(rows, (index) => virtual.scrollToIndex(index), toggle)
  return (
    <div
      ref={list}
      role="list"
      aria-label="People"
      aria-busy={stale}
      className="relative"
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map((item) => {
        const row = rows[item.index]
        if (row === undefined) return null
        return (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
          >
            <PersonLine
              row={row}
              active={item.index === active}
              picked={picked.has(row.id)}
              picking={picked.size > 0}
              onPick={toggle}
            />
          </div>
        )
      })}
    </div>
  )
}

/** Picks or drops one row; the same function at each render. */
function useToggle(picked: Props['picked'], onPick: Props['onPick']): (row: PersonRow) => void {
  const now = useRef({ picked, onPick })
  useEffect(() => {
    now.current = { picked, onPick }
  })
  return useCallback((row) => {
    const next = new Map(now.current.picked)
    if (!next.delete(row.id)) next.set(row.id, row)
    now.current.onPick(next)
  }, [])
}

function useListKeys(
  rows: readonly PersonRow[],
  show: (index: number) => void,
  toggle: (row: PersonRow) => void,
): number {
  const [active, setActive] = useState(-1)
  const activeNow = useRef(-1)
  const navigate = useNavigate()
  const step = (by: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, activeNow.current + by))
    activeNow.current = index
    setActive(index)
    show(index)
    requestAnimationFrame(() => {
      document
        .querySelector<HTMLElement>(`[data-index="${index}"] a`)
        ?.focus({ preventScroll: true })
    })
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const row = rows[activeNow.current]
      return row === undefined ? false : toggle(row)
    },
    enter: () => {
      const row = rows[activeNow.current]
      if (row === undefined || document.activeElement instanceof HTMLButtonElement) return false
      return void navigate({ to: '/people/$id', params: { id: row.id } })
    },
  })
  return active
}
