import type { Page } from '@playwright/test'

/** What a screen reader finds in the article's text, stretch by stretch in its order: the browser's own accessibility tree. */
export async function heardInText(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (id: string): string[] => {
    const node = byId.get(id)
    if (node?.role?.value === 'StaticText') return [String(node.name?.value).trim()]
    return (node?.childIds ?? []).flatMap(below)
  }
  return nodes.filter(({ role }) => role?.value === 'document').flatMap(({ nodeId }) => below(nodeId))
}
