export const people = (): string => ''
