import type { appearance as en } from '../en/appearance.ts'
import type { Localized } from '../index.ts'

export const appearance = {
  settingContrast: 'Kontrast',
  settingAccent: 'Akzentfarbe',
  settingMotion: 'Bewegung',
  settingZoom: 'Zoom',
  contrastNormal: 'Normal',
  contrastHigh: 'Hoch',
  accentBlue: 'Blau',
  accentTeal: 'Petrol',
  accentViolet: 'Violett',
  accentRose: 'Rosa',
  accentUmber: 'Umbra',
  motionReduced: 'Keine',
  noticeZoom: (percent) => `Zoom ${percent} %`,
} satisfies Localized<typeof en>
