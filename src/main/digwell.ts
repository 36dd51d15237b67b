import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// What was read and stripped of its types once is kept, which halves the time to start.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)))

const { runCommandLine } = await import('./command-line.ts')
await runCommandLine()
