import type { Settings } from '../../domain/view/settings-view.ts'
import type { Writer } from '../../store/change.ts'
import { loadSettings, type Home } from '../home.ts'
import { learnCountry } from '../owner/own-country.ts'

/** The settings as an import sees them: the owner's country is worked out anew where a file told of the owner. */
export class OwnSettings {
  readonly #home: Home
  readonly #transact: <T>(work: (w: Writer) => Promise<T>) => Promise<T>
  #isTold = true

  constructor(home: Home, transact: <T>(work: (w: Writer) => Promise<T>) => Promise<T>) {
    this.#home = home
    this.#transact = transact
  }

  /** A record told something of the owner. */
  noteTold(): void {
    this.#isTold = true
  }

  async load(): Promise<Settings> {
    const home = this.#home
    if (!this.#isTold) return home.store.read(home.owner, (s) => loadSettings(home, s))
    this.#isTold = false
    return this.#transact(async (w) => {
      const { timeZone } = await loadSettings(home, w)
      await learnCountry(w, { now: home.clock(), timeZone })
      return loadSettings(home, w)
    })
  }
}
