import { create } from 'zustand'
import { localDay } from '../../../shared/model/local-day.ts'

/** The day it is here, as YYYY-MM-DD. What is due is so from midnight on, also in a window that nobody touches. */
export const useToday = create<{ day: string }>(() => ({ day: localDay() }))

/** After midnight, so that a clock that is a little slow has reached it. */
const AFTER = 500

/** Follows the days, and tells of each new one; the returned function stops that. */
export function followToday(told: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const look = () => {
    clearTimeout(timer)
    const now = new Date()
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
    timer = setTimeout(look, midnight.getTime() - now.getTime() + AFTER)
    const day = localDay(now)
    if (day === useToday.getState().day) return
    useToday.setState({ day })
    told()
  }
  look()
  // A machine that slept has slept through the timer as well.
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
