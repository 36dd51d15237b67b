import { readFileSync } from 'node:fs'

export const lines = (file: string): string => readFileSync(file, 'utf8')
