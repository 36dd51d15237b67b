import { keepCompiled } from './keep-compiled.ts'

keepCompiled()

await import('./read-in-order.ts')
