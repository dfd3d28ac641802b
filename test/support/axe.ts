import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export const hues = ['light', 'dark'] as const

/** The hues to look at a view in: both, and in the short form the views of a list take turns. */
export function huesFor(index: number): readonly (typeof hues)[number][] {
  return process.env['KEYPLAN_E2E'] === 'full' ? hues : [hues[index % 2] ?? 'light']
}

/**
 * What axe finds by WCAG 2.2 AA that is serious or critical, one line each. Within one page and without frames: axe would otherwise
 * open a second page for each look.
 * @param within a selector, where not the whole page is meant
 */
export async function seriousFindings(page: Page, within?: string): Promise<readonly string[]> {
  await drawAll(page)
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], iframes: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // An experiment of axe: it takes letters of marks and hints of keys for words that a name must have.
    .disableRules('label-content-name-mismatch')
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`,
    )
}

/** What is out of sight and not yet laid out has a place that is guessed: axe would find it lying over others. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}
