import type { Found } from './edges.ts'

/** A place; how many there are that are as good; or none. */
export type Finding = Found | { candidates: number } | 'nowhere'
