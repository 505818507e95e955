import { useDeferredValue, useEffect, useSyncExternalStore } from 'react'
import { useApp, useLocale, useMessages } from './app.ts'
import { useArticle } from '../article/article.ts'
import { useSave } from './save.ts'
import { useView } from './view.ts'

/** Gives the page the look and the language of the settings; what is left to the system is asked of it, also while it changes. */
export function usePageSettings(): void {
  const settings = useApp((app) => app.state?.settings)
  const locale = useLocale()
  const moreContrast = useMedia('(prefers-contrast: more)')
  const lessMotion = useMedia('(prefers-reduced-motion: reduce)')
  const { theme = 'system', contrast = 'system', accent = 'blue', motion = 'system' } = settings ?? {}
  useEffect(() => {
    const page = document.documentElement
    set(page, 'theme', theme === 'system' ? null : theme)
    set(page, 'accent', accent)
    set(page, 'contrast', contrast === 'high' || (contrast === 'system' && moreContrast) ? 'high' : null)
    set(page, 'motion', motion === 'reduced' || lessMotion ? 'reduced' : null)
    page.lang = locale
  }, [theme, contrast, accent, motion, moreContrast, lessMotion, locale])
}

function set(page: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete page.dataset[name]
  else page.dataset[name] = value
}

/** Whether the system says so, now and whenever it changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}

/** The window's title: what is shown, the notebook, the program; a dot before it while something is not saved yet. */
export function useTitle(): void {
  const m = useMessages()
  const notebook = useApp((app) => app.state?.notebook?.name)
  const article = useArticle(({ view }) => view?.title)
  const place = useView((view) => view.place)
  const shown = { article, review: m.reviewTitle, archive: m.archiveTitle, trash: m.trashTitle }[place]
  // Telling the system takes longer than showing what is being saved.
  const unsaved = useDeferredValue(useSave(({ pending, failures }) => pending > 0 || failures.length > 0))
  useEffect(() => {
    document.title = (unsaved ? '• ' : '') + [shown, notebook, 'Beleg'].filter(Boolean).join(' – ')
  }, [shown, notebook, unsaved])
}
