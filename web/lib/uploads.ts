import { address, ApiError, send } from './api.ts'
import type { DroppedFile } from './dropped-files.ts'
import { queryClient } from './query-client.ts'
import { createStore } from './store.ts'
import { uuidv7 } from './uuid.ts'

/** Files on their way to the server; lives outside the screens so that one may leave. */
export type Upload = {
  readonly names: readonly string[]
  readonly bytesTotal: number
  readonly bytesDone: number
  readonly state: 'sending' | 'failed' | 'handed-over'
  readonly error: string | null
  /** The import they became. */
  readonly importId: string | null
  readonly files: readonly DroppedFile[]
  /** The event on whose page they were dropped. */
  readonly eventId: string | null
}

export const upload = createStore<Upload | null>(null)

/** Path → header cell → field, for tables nobody knows. */
export type Columns = { readonly [path: string]: { readonly [column: string]: string } }

const sent = new Map<string, readonly DroppedFile[]>()
const events = new Map<string, string>()

/** The event on whose page an import of this sitting was dropped. */
export const eventOfImport = (importId: string): string | null => events.get(importId) ?? null

/** A file of an import of this sitting, to be read again with its columns named. */
export function sentFile(importId: string, path: string): DroppedFile | null {
  const files = sent.get(importId) ?? []
  return files.find((one) => one.path === path || one.path.endsWith(`/${path}`)) ?? null
}

/** Sends the files one after another, then starts their import. */
export async function startUpload(
  files: readonly DroppedFile[],
  columns?: Columns,
  eventId: string | null = null,
): Promise<void> {
  if (files.length === 0) return
  const bytesTotal = files.reduce((sum, { file }) => sum + file.size, 0)
  const names = files.map(({ path }) => path)
  upload.set({
    names,
    bytesTotal,
    bytesDone: 0,
    state: 'sending',
    error: null,
    importId: null,
    files,
    eventId,
  })
  try {
    const ids: string[] = []
    let before = 0
    for (const { path, file } of files) {
      ids.push(await sendFile(path, file, (bytes) => progress(before + bytes)))
      before += file.size
    }
    const order = {
      uploads: ids,
      ...(columns === undefined ? {} : { columns }),
      ...(eventId === null ? {} : { eventId }),
    }
    const { id } = await send<{ id: string }>('POST', '/api/imports', order, uuidv7())
    sent.set(id, files)
    if (eventId !== null) events.set(id, eventId)
    upload.set((now) => (now === null ? now : { ...now, state: 'handed-over', importId: id }))
    await queryClient.invalidateQueries({ queryKey: ['imports'] })
  } catch (cause) {
    const error = cause instanceof ApiError ? cause.message : 'The files did not arrive.'
    upload.set((now) => (now === null ? now : { ...now, state: 'failed', error }))
  }
}

function progress(bytesDone: number): void {
  upload.set((now) => (now === null ? now : { ...now, bytesDone }))
}

/** XMLHttpRequest, since fetch tells nothing while it sends. */
function sendFile(path: string, file: File, onBytes: (sent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address('/api/uploads', { name: path }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('idempotency-key', uuidv7())
    request.upload.addEventListener('progress', (event) => onBytes(event.loaded))
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText)
      if (request.status < 300 && answer.uploadId !== undefined) resolve(answer.uploadId)
      else reject(new ApiError('outside-failed', answer.error?.message ?? `${path} was refused.`))
    })
    request.addEventListener('error', () =>
      reject(new ApiError('offline', 'Digwell stopped answering while the files were sent.')),
    )
    request.send(file)
  })
}

function parsed(text: string): { uploadId?: string; error?: { message?: string } } {
  try {
    return JSON.parse(text) as { uploadId?: string }
  } catch {
    return {}
  }
}
