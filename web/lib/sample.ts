import { send } from './api.ts'
import { queryClient } from './query-client.ts'
import { say } from './toasts.ts'
import { uuidv7 } from './uuid.ts'
import { write } from './write.ts'

/** Brings the invented network in. @returns its import, or null when it could not be had */
export async function trySample(): Promise<string | null> {
  try {
    const { id } = await send<{ id: string }>('POST', '/api/sample', {}, uuidv7())
    say({ text: 'The sample network is on its way. It leaves again whenever you like.' })
    await queryClient.invalidateQueries()
    return id
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : ''
    say({
      text: `The sample network did not come. ${why}`,
      failed: true,
      act: { label: 'Try again', run: () => void trySample() },
    })
    return null
  }
}

export const removeSample = () =>
  write({
    method: 'DELETE',
    path: '/api/sample',
    touches: [[]],
    said: 'The sample network is gone.',
  })
