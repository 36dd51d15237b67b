export const build = (): number => 2
