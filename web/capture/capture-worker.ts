/**
 * Keeps the page for capturing, so that it opens without Digwell being reached; any other page then says so and
 * leads there. Nothing personal is kept.
 */
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

const AWAY = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Out of reach · Digwell</title>
<style>
html {
  background: light-dark(oklch(0.974 0.009 84), oklch(0.188 0.014 240));
  color: light-dark(oklch(0.255 0.02 245), oklch(0.932 0.01 84));
}
body { max-width: 30rem; margin: 12vh auto; padding: 0 1.25rem; font: 1.1rem/1.5 Georgia, serif }
h1 { font-weight: 400 }
a { display: inline-block; padding: 0.6rem 1.5rem 0.6rem 0; color: light-dark(oklch(0.425 0.078 222), oklch(0.8 0.078 212)) }
</style>
<main>
<h1>Digwell is out of reach</h1>
<p>It runs on your own computer, which may be asleep or on another network. Everything is as you left it.</p>
<p>Somebody you meet meanwhile can be noted on this device; it is sent once Digwell answers.</p>
<p><a href="${PAGE}">Note somebody you met</a><a href="">Try again</a></p>
</main>
</html>`

async function answerOther(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }
    return new Response(AWAY, { status: 503, headers })
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  if (pathname === PAGE) event.respondWith(answerPage())
  else if (request.mode === 'navigate') event.respondWith(answerOther(request))
  else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
})

// A module for the compiler; the browser is given a plain script.
export {}
