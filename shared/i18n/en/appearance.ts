/** How the window looks, beside theme and typesetting. */
export const appearance = {
  settingContrast: 'Contrast',
  settingAccent: 'Accent colour',
  settingMotion: 'Motion',
  settingZoom: 'Zoom',
  contrastNormal: 'Normal',
  contrastHigh: 'High',
  accentBlue: 'Blue',
  accentTeal: 'Teal',
  accentViolet: 'Violet',
  accentRose: 'Rose',
  accentUmber: 'Umber',
  motionReduced: 'None',
  noticeZoom: (percent: string) => `Zoom ${percent} %`,
}
