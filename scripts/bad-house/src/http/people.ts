import { connect } from '../connect/connect.ts'

export const people = (): string => connect()
