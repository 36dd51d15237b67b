import { createStore, useStore } from '../../lib/store.ts'

const unkept = createStore<Readonly<Record<string, string>>>({})

/**
 * A text while it is typed: held here until it is kept, so that a look at another screen loses nothing.
 * Whoever keeps it forgets it here, and puts it back where keeping failed.
 *
 * @param kept what is kept now; typing that back leaves nothing unkept
 */
export function useUnkept(id: string, kept: string) {
  const held = useStore(unkept)[id]
  const set = (text: string) =>
    unkept.set(({ [id]: _, ...others }) => (text === kept ? others : { ...others, [id]: text }))
  const forget = () => unkept.set(({ [id]: _, ...others }) => others)
  const putBack = (text: string) => unkept.set((now) => ({ ...now, [id]: text }))
  return { text: held ?? kept, set, forget, putBack }
}
