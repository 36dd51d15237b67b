/**
 * Keeps the page for capturing and the app without anything in it, so that both open without Digwell being
 * reached: the app then says so, and leads to the page. Nothing personal is kept.
 */
type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void }
type Asked = Lasting & {
  readonly request: Request
  readonly respondWith: (r: Promise<Response>) => void
}
type Told = Lasting & { readonly data: unknown }
type Keeper = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: {
    (type: 'install' | 'activate', listen: (event: Lasting) => void): void
    (type: 'fetch', listen: (event: Asked) => void): void
    (type: 'message', listen: (event: Told) => void): void
  }
}

const worker = globalThis as unknown as Keeper
const CACHE = 'digwell-capture'
const PAGE = '/capture'
/** Under which the app stands, whichever of its addresses is opened. */
const APP = '/'

/** A page, and the scripts and styles it names; their names change with their content. */
async function keep(address: string, given?: Response): Promise<void> {
  const page = given ?? (await fetch(address, { cache: 'no-cache' }))
  if (!page.ok || page.redirected) return
  const text = await page.clone().text()
  if (address === APP && !text.includes('id="root"')) return
  const parts = [...text.matchAll(/(?:src|href)="(\/?(?:\.\/)?assets\/[^"]+)"/g)].map(
    ([, address = '']) => new URL(address, page.url).href,
  )
  const cache = await caches.open(CACHE)
  await addNew(cache, parts)
  await cache.put(address, page)
}

async function addNew(cache: Cache, addresses: readonly string[]): Promise<void> {
  const known = new Set((await cache.keys()).map(({ url }) => url))
  await cache.addAll(addresses.filter((address) => !known.has(address)))
}

/** Screens bring parts of their own: those a window has loaded are kept with the app. */
async function keepLoaded(data: unknown): Promise<void> {
  if (!Array.isArray(data)) return
  const own = data.filter(
    (one): one is string =>
      typeof one === 'string' && one.startsWith(`${location.origin}/assets/`) && one.length < 300,
  )
  await addNew(await caches.open(CACHE), own.slice(0, MOST_PARTS))
}

const MOST_PARTS = 200

async function answerPage(): Promise<Response> {
  try {
    const fresh = await fetch(PAGE)
    if (fresh.ok) return fresh
  } catch {
    // away: what was kept answers
  }
  return (await caches.match(PAGE)) ?? Response.error()
}

/** Any other page is the app, which says itself what it cannot show. */
async function answerOther(event: Asked): Promise<Response> {
  try {
    const fresh = await fetch(event.request)
    if (fresh.ok) event.waitUntil(keep(APP, fresh.clone()).catch(() => undefined))
    return fresh
  } catch {
    return (await caches.match(APP)) ?? Response.error()
  }
}

async function answerPart(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keep(PAGE), keep(APP)]).then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => event.waitUntil(keepLoaded(event.data)))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  if (pathname === PAGE) event.respondWith(answerPage())
  else if (request.mode === 'navigate') event.respondWith(answerOther(event))
  else if (pathname.startsWith('/assets/')) {
    event.respondWith(answerPart(request))
  }
})

// A module for the compiler; the browser is given a plain script.
export {}
