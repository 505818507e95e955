import { Monitor, Moon, Sun } from 'lucide-react'
import { useApp, useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Menu } from '../../ui/Menu.tsx'
import { useSettingOptions } from '../settings/options.ts'

const icons = { system: <Monitor aria-hidden />, light: <Sun aria-hidden />, dark: <Moon aria-hidden /> }

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const m = useMessages()
  const chosen = useApp((app) => app.state?.settings.theme) ?? 'system'
  const change = useApp((app) => app.change)
  const { theme } = useSettingOptions()
  return (
    <Menu
      align="end"
      entries={theme.map(({ value, label }) => ({
        kind: 'item',
        label,
        chosen: value === chosen,
        run: () => void change({ theme: value }).catch(tellProblem),
      }))}
      trigger={
        <button type="button" className="icon-button" aria-label={m.settingTheme} title={m.settingTheme}>
          {icons[chosen]}
        </button>
      }
    />
  )
}
