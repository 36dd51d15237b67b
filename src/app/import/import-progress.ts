import type { ImportView } from '../../domain/view/import-view.ts'

type Progress = NonNullable<ImportView['progress']>

/** Keeps count while an import runs, and says so in words. */
export class ImportMeter {
  readonly #bytesTotal: number
  readonly #clock: () => number
  readonly #startedAt: number
  #bytesBefore = 0
  #bytesHere = 0
  #rows = 0
  #doing = 'Looking at what you gave'
  #found: string[] = []

  constructor(bytesTotal: number, bytesDone: number, clock: () => number) {
    this.#bytesTotal = bytesTotal
    this.#bytesBefore = bytesDone
    this.#clock = clock
    this.#startedAt = clock()
  }

  doing(what: string): void {
    this.#doing = what
  }

  read(bytesOfFile: number, rows: number): void {
    this.#bytesHere = bytesOfFile
    this.#rows += rows
  }

  fileDone(size: number): void {
    this.#bytesBefore += size
    this.#bytesHere = 0
  }

  found(what: string): void {
    this.#found = [what, ...this.#found.filter((other) => other !== what)].slice(0, 5)
  }

  view(): Progress {
    const seconds = Math.max(0.001, (this.#clock() - this.#startedAt) / 1000)
    const bytesDone = Math.min(this.#bytesTotal, this.#bytesBefore + this.#bytesHere)
    const perSecond = bytesDone / seconds
    return {
      doing: this.#doing,
      bytesDone,
      bytesTotal: this.#bytesTotal,
      rowsPerSecond: Math.round(this.#rows / seconds),
      secondsLeft:
        seconds < 2 || perSecond === 0
          ? null
          : Math.ceil((this.#bytesTotal - bytesDone) / perSecond),
      found: this.#found,
    }
  }
}
