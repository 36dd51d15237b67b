import { createStore } from './store.ts'

/** What "show me where this is from" points at. */
export type SourcePointer = {
  /** `record:<id>` or `interaction:<id>` */
  readonly locator: string
  /** The words in it that are meant, where they are known. */
  readonly words?: string
}

export const sourcePane = createStore<SourcePointer | null>(null)

export function openSource(pointer: SourcePointer): void {
  sourcePane.set(pointer)
}
