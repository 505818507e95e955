import { settings, type Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../state/window/app.ts'

type Options = { [K in keyof typeof settings]: { value: Settings[K]; label: string }[] }

/** The values of every setting with their names; languages are called what their speakers call them. */
export function useSettingOptions(): Options {
  const m = useMessages()
  const theme = { system: m.themeSystem, light: m.themeLight, dark: m.themeDark }
  const contrast = { system: m.themeSystem, normal: m.contrastNormal, high: m.contrastHigh }
  const accent = {
    blue: m.accentBlue,
    teal: m.accentTeal,
    violet: m.accentViolet,
    rose: m.accentRose,
    umber: m.accentUmber,
  }
  const motion = { system: m.themeSystem, reduced: m.motionReduced }
  const language = { system: m.languageSystem, en: 'English', de: 'Deutsch' }
  const comparison = { side: m.reviewSide, inline: m.reviewInline }
  return {
    theme: settings.theme.values.map((value) => ({ value, label: theme[value] })),
    contrast: settings.contrast.values.map((value) => ({ value, label: contrast[value] })),
    accent: settings.accent.values.map((value) => ({ value, label: accent[value] })),
    motion: settings.motion.values.map((value) => ({ value, label: motion[value] })),
    language: settings.language.values.map((value) => ({ value, label: language[value] })),
    comparison: settings.comparison.values.map((value) => ({ value, label: comparison[value] })),
  }
}
