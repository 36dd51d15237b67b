/** Keeps the page for capturing, so that it opens without Digwell being reached. Nothing personal is kept. */
type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void }
type Asked = Lasting & {
  readonly request: Request
  readonly respondWith: (r: Promise<Response>) => void
}
type Keeper = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: {
    (type: 'install' | 'activate', listen: (event: Lasting) => void): void
    (type: 'fetch', listen: (event: Asked) => void): void
  }
}

const worker = globalThis as unknown as Keeper
const CACHE = 'digwell-capture'
const PAGE = '/capture'

/** The page, and the scripts and styles it names; their names change with their content. */
async function keepPage(): Promise<void> {
  const page = await fetch(PAGE, { cache: 'no-cache' })
  if (!page.ok) return
  const text = await page.clone().text()
  const parts = [...text.matchAll(/(?:src|href)="(\/?(?:\.\/)?assets\/[^"]+)"/g)].map(
    ([, address = '']) => new URL(address, page.url).href,
  )
  const cache = await caches.open(CACHE)
  await cache.addAll(parts)
  await cache.put(PAGE, page)
}

async function answerPage(): Promise<Response> {
  try {
    const fresh = await fetch(PAGE)
    if (fresh.ok) return fresh
  } catch {
    // away: what was kept answers
  }
  return (await caches.match(PAGE)) ?? Response.error()
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname === PAGE) event.respondWith(answerPage())
  else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
})

// A module for the compiler; the browser is given a plain script.
export {}
