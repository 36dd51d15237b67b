import { readCsv } from '../csv/read.ts'

export const readMail = (text: string): string => readCsv(text)
