import type { DroppedFile } from './dropped-files.ts'
import { createStore } from './store.ts'

/** Files dropped or chosen on an event's page, until it is said whose guests they list. */
export type FilesAtEvent = { readonly eventId: string; readonly files: readonly DroppedFile[] }

export const filesAtEvent = createStore<FilesAtEvent | null>(null)
