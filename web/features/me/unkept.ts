import { createStore, useStore } from '../../lib/store.ts'

const unkept = createStore<Readonly<Record<string, string>>>({})

/**
 * A text while it is typed: held here until it is kept, so that a look at another screen loses nothing.
 *
 * @param kept what is kept now; typing that back leaves nothing unkept
 */
export function useUnkept(id: string, kept: string): readonly [string, (text: string) => void] {
  const text = useStore(unkept)[id] ?? kept
  const set = (next: string) =>
    unkept.set(({ [id]: _, ...others }) => (next === kept ? others : { ...others, [id]: next }))
  return [text, set]
}
