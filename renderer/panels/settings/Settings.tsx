import { zooms, type Settings as Values } from '../../../shared/settings.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useSettingOptions } from './options.ts'

/** Dialog: what the person at this machine likes. Every change counts at once. */
export function Settings() {
  const m = useMessages()
  const { open, close } = useView()
  const settings = useApp((app) => app.state?.settings)
  const change = useApp((app) => app.change)
  const version = useApp((app) => app.state?.version)
  const desktop = useApp((app) => app.state?.host === 'electron')
  const options = useSettingOptions()
  if (!settings) return null
  const set = (patch: Partial<Values>) => void change(patch).catch(tellProblem)
  return (
    <Dialog
      title={m.settingsTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={<Button onClick={() => open({ kind: 'shortcuts' })}>{m.settingsKeys}</Button>}
    >
      <SelectField
        label={m.settingTheme}
        value={settings.theme}
        options={options.theme}
        onChange={(theme) => set({ theme })}
      />
      <SelectField
        label={m.settingContrast}
        value={settings.contrast}
        options={options.contrast}
        onChange={(contrast) => set({ contrast })}
      />
      <SelectField
        label={m.settingAccent}
        value={settings.accent}
        options={options.accent}
        onChange={(accent) => set({ accent })}
      />
      <SelectField
        label={m.settingMotion}
        value={settings.motion}
        options={options.motion}
        onChange={(motion) => set({ motion })}
      />
      {desktop && (
        <SelectField
          label={m.settingZoom}
          value={String(settings.zoom)}
          options={zooms.map((zoom) => ({ value: String(zoom), label: m.typePercent(String(zoom)) }))}
          onChange={(zoom) => set({ zoom: Number(zoom) })}
        />
      )}
      <SelectField
        label={m.settingLanguage}
        value={settings.language}
        options={options.language}
        onChange={(language) => set({ language })}
      />
      <SelectField
        label={m.settingComparison}
        value={settings.comparison}
        options={options.comparison}
        onChange={(comparison) => set({ comparison })}
      />
      <p className="field-hint">{m.settingsVersion(version ?? '')}</p>
    </Dialog>
  )
}
