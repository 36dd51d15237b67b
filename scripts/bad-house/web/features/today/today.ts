import { people } from '../people/people.ts'
import { greet } from '../../../src/app/greet.ts'
import type { Row } from '../../../src/store/row.ts'

export const today = (row: Row): string => people() + greet(row.name)
