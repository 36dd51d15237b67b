import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { closeOverlay, overlay } from '../lib/overlay.ts'
import { Disc } from '../ui/disc.tsx'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'
import { useBack } from '../ui/use-back.ts'
import { usePaletteGroups } from './use-palette-groups.ts'

/** One field for everything: a name, a place to go, or a sentence about what happened. */
export function Palette({ text: typed }: { text: string }) {
  const { groups, searching } = usePaletteGroups(typed)
  useBack(true, closeOverlay)
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : closeOverlay())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Popup
          data-owns-keys
          aria-label="Find or type"
          finalFocus={() => overlay.get() === null} // a form opened from here keeps the focus
          className="fixed inset-x-2 top-2 z-50 flex max-h-[min(38rem,calc(100dvh-1rem))] flex-col overflow-hidden rounded-2xl bg-paper shadow-lift ring-1 ring-line tablet:inset-x-auto tablet:top-[12vh] tablet:left-1/2 tablet:max-h-[min(36rem,76vh)] tablet:w-[40rem] tablet:-translate-x-1/2"
        >
          <Autocomplete.Root
            open
            inline
            items={groups.map((group) => ({ value: group.title, items: group.items }))}
            filter={null}
            value={typed}
            onValueChange={(next, { reason }) => {
              if (reason !== 'item-press') overlay.set({ kind: 'palette', text: next })
            }}
            itemToStringValue={(item: PaletteItem) => item.title}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex items-center gap-3 border-b border-line px-5">
              <Icon name="search" className="size-5 text-faint" />
              <Autocomplete.Input
                aria-label="Find someone, or type what happened"
                placeholder="A name, or “met dana tues”"
                className="h-15 w-full bg-transparent font-serif text-name outline-none placeholder:text-faint"
              />
              <Dialog.Close className="reach text-tiny text-faint hover:text-ink">Esc</Dialog.Close>
            </div>
            <Results searching={searching} typed={typed} />
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Results({ searching, typed }: { searching: boolean; typed: string }) {
  return (
    <>
      <Autocomplete.List className="min-h-0 grow scroll-py-2 overflow-y-auto overscroll-contain p-2 outline-none data-empty:hidden">
        {(group: { value: PaletteGroup['title']; items: PaletteGroup['items'] }) => (
          <Autocomplete.Group key={group.value} items={group.items} className="mb-1">
            <Autocomplete.GroupLabel className="px-3 pt-2.5 pb-1.5 label">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => <Line key={item.id} item={item} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <Autocomplete.Empty>
        <p className="px-5 py-6 text-soft empty:hidden">
          {searching ? 'Looking…' : `Nobody and nothing called “${typed}”. Try fewer letters.`}
        </p>
      </Autocomplete.Empty>
      <p className="border-t border-line px-5 py-2.5 text-tiny text-faint">
        Try “talked to dana by phone”, “promised dana: the paper by fri”, “note dana likes cycling”
      </p>
    </>
  )
}

function Line({ item }: { item: PaletteItem }) {
  return (
    <Autocomplete.Item
      value={item}
      onClick={item.run}
      className="flex min-h-11 cursor-default items-center gap-3 rounded-lg px-3 py-1.5 outline-none select-none data-highlighted:bg-water-wash"
    >
      {item.person !== undefined && <Disc name={item.person} size="small" />}
      <span className="min-w-0 grow">
        <span className="block truncate">{item.title}</span>
        {(item.about ?? '') !== '' && (
          <span className="block truncate text-tiny text-soft">{item.about}</span>
        )}
      </span>
      {item.hint !== undefined && <Kbd>{item.hint}</Kbd>}
    </Autocomplete.Item>
  )
}
