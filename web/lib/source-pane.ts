import { createStore } from './store.ts'

/** What "show me where this is from" points at: `record:<id>` or `interaction:<id>`. */
export type SourcePointer = { readonly locator: string; readonly personId: string | null }

export const sourcePane = createStore<SourcePointer | null>(null)

export function openSource(pointer: SourcePointer): void {
  sourcePane.set(pointer)
}
