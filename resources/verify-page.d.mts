import type { Plugin } from 'vite'

/** Builds the page that verifies bundles into one file without anything beside it, and gives it to the Node side as a text. `folder` is this one. */
export function verifyPage(folder: string): Plugin
