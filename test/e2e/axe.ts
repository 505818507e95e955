import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * ARIA in HTML lets an item of a list that is shown as a group have any role; axe looks at the item alone. Lexical makes
 * those of a check list check boxes.
 */
const isCheckBox = (rule: string, html: string) =>
  rule === 'aria-allowed-role' && /^<li[^>]* role="checkbox"/.test(html)

/** What axe finds wrong with what the window shows now, named by where it was found. */
export async function violations(page: Page, where: string): Promise<string[]> {
  // What fades in has its colours at the end.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  // Legacy: in the page itself, without a second one. The one frame there is, a report before it leaves, lets no script in.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isCheckBox(id, html))
      .map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
