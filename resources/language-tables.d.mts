import type { Plugin } from 'vite'

export function languageTables(): Plugin
