import { queryOptions } from '@tanstack/react-query'
import type { PairingView, PhoneView } from '../../src/domain/view/phone-view.ts'
import { ApiError, get, send } from './api.ts'
import { queryClient } from './query-client.ts'
import { say } from './toasts.ts'
import { uuidv7 } from './uuid.ts'

export const phonesQuery = queryOptions({
  queryKey: ['phones'],
  queryFn: () => get<PhoneView>('/api/phones'),
})

/** A fresh link for one device; null when there is none, which is then said. */
export async function inviteDevice(address: string | undefined): Promise<PairingView | null> {
  const body = address === undefined ? {} : { address }
  return toldIfNot(send<PairingView>('POST', '/api/phones/links', body, uuidv7()))
}

/** It may not come in any more; it can be paired again. */
export async function endDevice(id: string, name: string): Promise<void> {
  const path = `/api/phones/${encodeURIComponent(id)}`
  const left = await toldIfNot(send<PhoneView>('DELETE', path, {}, uuidv7()))
  if (left === null) return
  queryClient.setQueryData(phonesQuery.queryKey, left)
  say({ text: `${name} comes in no more` })
}

async function toldIfNot<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    say({ text: error.message, failed: true })
    return null
  }
}
