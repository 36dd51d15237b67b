import { one } from './one.ts'
import { build } from './testing.ts'
import { gone } from './gone.ts'

export const two = (n: number): number => one(n) + build() + gone()
