import { useApp, useLocale, useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Menu } from '../../ui/Menu.tsx'
import { useSettingOptions } from '../settings/options.ts'

/** The language on screen, and the others. */
export function LanguageMenu() {
  const m = useMessages()
  const locale = useLocale()
  const chosen = useApp((app) => app.state?.settings.language)
  const change = useApp((app) => app.change)
  const { language } = useSettingOptions()
  return (
    <Menu
      align="end"
      entries={language.map(({ value, label }) => ({
        kind: 'item',
        label,
        chosen: value === chosen,
        run: () => void change({ language: value }).catch(tellProblem),
      }))}
      trigger={
        <button
          type="button"
          className="icon-button language"
          aria-label={`${m.settingLanguage}: ${locale.toUpperCase()}`}
          title={m.settingLanguage}
        >
          {locale.toUpperCase()}
        </button>
      }
    />
  )
}
