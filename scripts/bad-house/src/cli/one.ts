import { two } from './two.ts'

export const one = (n: number): number => (n === 0 ? 0 : two(n - 1))
