import type { Row } from '../store/row.ts'

export const fold = (row: Row): string => row.name
