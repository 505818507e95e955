import { useEffect } from 'react'
import { useApp, useLocale, useMessages } from './app.ts'
import { useArticle } from './article.ts'
import { useView } from './view.ts'

/** Gives the page the theme and the language of the settings. */
export function usePageSettings(): void {
  const theme = useApp((app) => app.state?.settings.theme)
  const locale = useLocale()
  useEffect(() => {
    const page = document.documentElement
    if (theme === undefined || theme === 'system') delete page.dataset['theme']
    else page.dataset['theme'] = theme
    page.lang = locale
  }, [theme, locale])
}

/** The window's title: what is shown, the notebook, the program. */
export function useTitle(): void {
  const m = useMessages()
  const notebook = useApp((app) => app.state?.notebook?.name)
  const article = useArticle(({ view }) => view?.title)
  const place = useView((view) => view.place)
  const shown = { article, review: m.reviewTitle, archive: m.archiveTitle, trash: m.trashTitle }[place]
  useEffect(() => {
    document.title = [shown, notebook, 'Beleg'].filter(Boolean).join(' – ')
  }, [shown, notebook])
}
