import type { Time } from '../../../shared/model/id.ts'

/** A full date with a time, as tools write it: 2025-07-14T08:00:00Z, 2025-07-14 08:00:00+02:00, with or without fractions. */
const STAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?$/iu

/** A time of another tool in UTC; without a zone it is taken for UTC. Null for what is no time. */
export function timeOf(stated: string): Time | null {
  const [, day, clock, zone] = STAMP.exec(stated.trim()) ?? []
  if (day === undefined || clock === undefined) return null
  const at = new Date(`${day}T${clock}${zoneOf(zone)}`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

function zoneOf(zone = 'Z'): string {
  return /^[+-]\d{4}$/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
}
