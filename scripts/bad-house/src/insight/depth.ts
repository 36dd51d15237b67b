import { first } from '../plan/first.ts'
import { sql } from 'kysely'

export const depth = (): unknown => [first(), sql]
