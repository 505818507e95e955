import type { Configuration } from 'electron-builder'

export const opens: readonly { name: string; ext: string[]; mime: string[] }[]
declare const configuration: Configuration
export default configuration
