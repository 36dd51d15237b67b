import { greet } from '../app/greet.ts'

export type Person = { readonly name: string }
export const hello = (person: Person): string => greet(person.name)
