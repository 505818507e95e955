import type { Found } from '../doubt/edges.ts'

/** A place; how many there are that are as good; or none. */
export type Finding = Found | { candidates: number } | 'nowhere'
