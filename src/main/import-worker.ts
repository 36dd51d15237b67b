import { keepCompiled } from './keep-compiled.ts'

keepCompiled()

await import('./carry-import.ts')
