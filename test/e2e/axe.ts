import axe from 'axe-core'
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    axe: typeof axe
  }
}

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
  // Once for a page: it is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (runOnly) => {
    // The one frame there is, a report before it leaves, lets no script in.
    const { violations } = await window.axe.run(
      { exclude: ['iframe'] },
      { runOnly, resultTypes: ['violations'] },
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target, failureSummary }) => ({ id, html, at: target.join(' '), failureSummary })),
    )
  }, rules)
  return found
    .filter(({ id, html }) => !isCheckBox(id, html))
    .map(({ id, at, failureSummary }) => `${where}: ${id} at ${at}: ${failureSummary}`)
}
