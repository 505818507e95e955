import { z } from 'zod'

const accents = ['blue', 'teal', 'violet', 'rose', 'umber'] as const
/** How large all of the window is, in percent. */
export const zooms = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const
const themes = ['system', 'light', 'dark'] as const
export const locales = ['en', 'de'] as const
export type Locale = (typeof locales)[number]

/** One entry per setting of the person at this machine. `system` follows the desktop. */
export const settings = {
  theme: { values: themes, default: 'system' },
  contrast: { values: ['system', 'normal', 'high'], default: 'system' },
  accent: { values: accents, default: 'blue' },
  motion: { values: ['system', 'reduced'], default: 'system' },
  language: { values: ['system', ...locales], default: 'system' },
  /** How two versions of an article are compared. */
  comparison: { values: ['side', 'inline'], default: 'side' },
} as const

const Zoom = z.int().min(zooms[0]).max(300)

/** See `OwnKeys`. What a newer program knows more of stays. */
const Keys = z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4))

export const Settings = z.object({
  theme: z.enum(settings.theme.values).default(settings.theme.default),
  contrast: z.enum(settings.contrast.values).default(settings.contrast.default),
  accent: z.enum(settings.accent.values).default(settings.accent.default),
  motion: z.enum(settings.motion.values).default(settings.motion.default),
  /** Of the desktop program's window; a browser has and remembers its own. */
  zoom: Zoom.default(100),
  language: z.enum(settings.language.values).default(settings.language.default),
  comparison: z.enum(settings.comparison.values).default(settings.comparison.default),
  keys: Keys.default({}),
})
export type Settings = z.infer<typeof Settings>

/** A change of some settings. Not `Settings.partial()`: its defaults would overwrite what was not named. */
export const SettingsPatch = z.strictObject({
  theme: z.enum(settings.theme.values).optional(),
  contrast: z.enum(settings.contrast.values).optional(),
  accent: z.enum(settings.accent.values).optional(),
  motion: z.enum(settings.motion.values).optional(),
  zoom: Zoom.optional(),
  language: z.enum(settings.language.values).optional(),
  comparison: z.enum(settings.comparison.values).optional(),
  keys: Keys.optional(),
})
export type SettingsPatch = z.infer<typeof SettingsPatch>

/** The language to show, from the setting and the system's preferred languages (BCP 47). */
export function localeOf(setting: Settings['language'], preferred: readonly string[]): Locale {
  if (setting !== 'system') return setting
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase())
  return locales.find((locale) => locale === known.find((tag) => locales.some((l) => l === tag))) ?? 'en'
}
