import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { useArticle } from '../../state/article/article.ts'

/** How long pointer or focus stay on a row before its article is read ahead, in milliseconds: who passes over many opens none of them. */
const REST = 80

/** Has an article read before it is opened, while a person comes to a rest on it or presses on it. */
export function usePrepare(id: Id): { rest: () => void; leave: () => void; now: () => void } {
  const timer = useRef(0)
  const leave = () => clearTimeout(timer.current)
  const now = () => {
    leave()
    useArticle.getState().prepare(id)
  }
  const rest = () => {
    leave()
    timer.current = window.setTimeout(now, REST)
  }
  useEffect(() => () => clearTimeout(timer.current), [id])
  return { rest, leave, now }
}
