import type { Plugin } from 'vite'

export function cmaps(root: string): Plugin
