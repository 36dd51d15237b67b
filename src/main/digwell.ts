import { keepCompiled } from './keep-compiled.ts'

keepCompiled()

const { runCommandLine } = await import('./command-line.ts')
await runCommandLine()
