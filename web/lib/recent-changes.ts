type Recent = { readonly written: Promise<string | null>; id: string | null }

/** What was changed in this sitting, in the order in which it was begun. */
export type RecentChanges = {
  /** @param written its id once it is written, null when it could not be */
  readonly add: (written: Promise<string | null>) => void
  /**
   * Takes the newest out of the list, under way or written; undefined where there is none. What could not
   * be written before it was asked for is left out.
   */
  readonly takeLast: () => Promise<string | null> | undefined
  readonly forget: (id: string) => void
}

const MOST = 50

export function createRecentChanges(): RecentChanges {
  let list: readonly Recent[] = []
  return {
    add(written) {
      const recent: Recent = { written, id: null }
      list = [...list.slice(1 - MOST), recent]
      void written.then((id) => {
        recent.id = id
        if (id === null) list = list.filter((one) => one !== recent)
      })
    },
    takeLast() {
      const last = list.at(-1)
      list = list.slice(0, -1)
      return last?.written
    },
    forget(id) {
      list = list.filter((one) => one.id !== id)
    },
  }
}
