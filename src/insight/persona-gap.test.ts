import { expect, test } from 'vitest'
import { personaGap } from './persona-gap.ts'

const DAY = 86_400_000
const posts = [
  { text: 'Our digital collection of mill maps is open to all.', at: 10 * DAY },
  { text: 'Tried a sourdough recipe. The bread was flat.', at: 20 * DAY },
  { text: 'More bread! A recipe from my aunt, and a cycling tour.', at: 30 * DAY },
  { text: '', at: 40 * DAY },
]

test('says which theme shows and what shows instead', () => {
  const gap = personaGap(['Digital collections', 'Facilitation'], 'skills', posts)
  expect(gap.themes).toEqual([
    { theme: 'Digital collections', posts: 1, lastAt: 10 * DAY },
    { theme: 'Facilitation', posts: 0, lastAt: null },
  ])
  expect(gap.instead).toEqual([
    { words: 'bread', posts: 2 },
    { words: 'recipe', posts: 2 },
  ])
  expect(gap).toMatchObject({ posts: 3, enough: true, from: 'skills' })
})

test('draws nothing from two posts', () => {
  const gap = personaGap([], 'skills', posts.slice(0, 2))
  expect(gap).toMatchObject({ enough: false, instead: [], from: null })
})
