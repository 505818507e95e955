import type { Page } from '@playwright/test'

/** A file as it is dropped. */
export interface DroppedFile {
  name: string
  /** In base64. */
  bytes: string
}

/** A file by its name and what it holds. */
export const fileOf = (name: string, content: string | Uint8Array): DroppedFile => ({
  name,
  bytes: Buffer.from(content).toString('base64'),
})

/** Drops files on the window, as from the system's file manager. */
export async function drop(page: Page, ...files: DroppedFile[]): Promise<void> {
  // Before the library is there, nobody takes a drop.
  await page.getByRole('navigation', { name: 'Library' }).waitFor()
  await page.evaluate((files) => {
    const dataTransfer = new DataTransfer()
    for (const { name, bytes } of files) {
      const content = Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0))
      dataTransfer.items.add(new File([content], name))
    }
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  }, files)
}
