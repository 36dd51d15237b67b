import { start } from '../main/start.ts'

export const connect = (): string => start()
