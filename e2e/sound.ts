import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** WCAG 2.2 AA, as axe names it. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Words that make people feel guilty, or that speak of people as stock. */
const HARSH = /overdue|streak|score|behind|\bleads\b/i

/**
 * Nothing to mend for axe, no sideways scrolling, no harsh word.
 *
 * @param where said when it does not hold
 * @param harsh words that must not stand in the page; null looks at none
 */
export async function expectSound(
  page: Page,
  where: string,
  harsh: RegExp | null = HARSH,
): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG).analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
  const spill = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(spill, where).toBeLessThanOrEqual(0)
  if (harsh !== null) expect(await page.locator('main').innerText()).not.toMatch(harsh)
}
