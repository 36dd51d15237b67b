import type { NewCapture } from '../../src/app/events/events.ts'

/** A person noted on this device, until Digwell has it. `key` makes a second sending the same write. */
export type KeptCapture = {
  readonly key: string
  readonly body: NewCapture & { readonly id: string }
  /** Base64 of a picture. */
  readonly photo: string | null
  /** Why Digwell would not take it, in its words. */
  readonly refused?: string
}

/** What waits on this device. Nothing of it can be read without this browser's own key. */
export type Outbox = {
  readonly keep: (capture: KeptCapture) => Promise<void>
  /** Oldest first. */
  readonly all: () => Promise<readonly KeptCapture[]>
  readonly drop: (key: string) => Promise<void>
}

const NAME = 'digwell-outbox'
const SECRET = 'secret'

type Row = { readonly key: string; readonly iv: Uint8Array; readonly content: ArrayBuffer }

/**
 * Opens what is kept between visits: each entry encrypted with AES-GCM under a key that no script can read
 * out of the browser. Null where the browser allows no such thing: over plain HTTP from another machine.
 */
export async function openOutbox(): Promise<Outbox | null> {
  if (!('indexedDB' in globalThis) || globalThis.crypto?.subtle === undefined) return null
  try {
    const db = await openDatabase()
    const secret = await secretOf(db)
    return {
      keep: async (capture) => put(db, await sealed(secret, capture)),
      all: async () => {
        const rows = (await asked(db, 'readonly', (store) => store.getAll())) as Row[]
        const kept = rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))
        return Promise.all(kept.map((row) => opened(secret, row)))
      },
      drop: async (key) => {
        await asked(db, 'readwrite', (store) => store.delete(key))
      },
    }
  } catch {
    return null // a private window may refuse storage
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('entries', { keyPath: 'key' })
      request.result.createObjectStore(SECRET)
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })
}

function asked<T>(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return answer(ask(db.transaction('entries', mode).objectStore('entries')))
}

async function put(db: IDBDatabase, row: Row): Promise<void> {
  await asked(db, 'readwrite', (store) => store.put(row))
}

async function secretOf(db: IDBDatabase): Promise<CryptoKey> {
  const known: unknown = await answer(db.transaction(SECRET).objectStore(SECRET).get('key'))
  if (known instanceof CryptoKey) return known
  const uses = ['encrypt', 'decrypt'] as const
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [...uses])
  await answer(db.transaction(SECRET, 'readwrite').objectStore(SECRET).put(fresh, 'key'))
  return fresh
}

async function sealed(secret: CryptoKey, capture: KeptCapture): Promise<Row> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(capture))
  const content = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, text)
  return { key: capture.key, iv, content }
}

async function opened(secret: CryptoKey, row: Row): Promise<KeptCapture> {
  const iv = new Uint8Array(row.iv)
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, row.content)
  return JSON.parse(new TextDecoder().decode(text)) as KeptCapture
}
