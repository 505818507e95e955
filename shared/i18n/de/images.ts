import { rangesOf } from '../ranges.ts'
import { shownNames } from '../shown.ts'
import type { ImageRefusal } from '../../model/image.ts'
import type { images as en } from '../en/images.ts'
import type { Localized } from '../index.ts'

const reasons: Record<ImageRefusal, string> = {
  'not-embedded': 'nicht in der Datei gespeichert',
  unsupported: 'in einem Format, das nicht übernommen wird',
  'too-large': 'zu groß',
  'too-many': 'zu viele',
}

export const images = {
  imageLeftOut: (reason) => `Bild nicht übernommen: ${reasons[reason]}`,
  imageBroken: 'Dieses Bild lässt sich nicht zeigen. Seine Datei fehlt oder ist beschädigt.',
  imageEnlarge: 'Bild groß zeigen',
  imageEnlarged: (width, height) => `Bild, ${width} × ${height} Pixel`,
  imageActualSize: 'Originalgröße',
  imagesKept: (n) => (n === 1 ? '1 Bild' : `${n} Bilder`),
  pagesWithoutText: (pages) =>
    pages.length === 1
      ? `Seite ${rangesOf(pages)} ist nur ein Bild: von ihrem Text kam nichts mit`
      : `Die Seiten ${rangesOf(pages)} sind nur Bilder: von ihrem Text kam nichts mit`,
  hiddenTextLeftOut: (n) => `ausgeblendeter Text nicht übernommen: ${n} Zeichen`,
  filesLeftOut: (names) =>
    `${names.length === 1 ? 'eine Datei darin' : `${names.length} Dateien darin`} nicht übernommen: ${shownNames(names)}`,
  imagesLeftOut: (counts) => {
    const parts = Object.entries(counts).map(
      ([reason, count]) => `${count} ${reasons[reason as ImageRefusal]}`,
    )
    return `Nicht übernommene Bilder: ${parts.join(', ')}`
  },
} satisfies Localized<typeof en>
