import { insertRows, type Writer } from '../../store/change.ts'
import type { Kept } from './keep-context.ts'
import { saidOf } from './keep-said.ts'

/** Keeps the whole texts that readers were told to bring along; those kept already stay as they are. @returns how many */
export async function keepTexts(w: Writer, entries: readonly Kept[]): Promise<number> {
  return insertRows(
    w,
    'kept_text',
    entries.flatMap((entry) => {
      if (entry.record.said?.text === undefined) return []
      const told = saidOf(entry)
      if (told === null) return []
      const { interaction_id: id, ...base } = told.base
      return [{ ...base, id, text: entry.record.said.text, asked_at: null, passed_over: 0 }]
    }),
    'ignore',
  )
}
