import { rangesOf } from '../ranges.ts'
import { shownNames } from '../shown.ts'
import type { ImageCounts } from '../../api/views.ts'
import type { ImageRefusal } from '../../model/image.ts'

const reasons: Record<ImageRefusal, string> = {
  'not-embedded': 'not saved in the file',
  unsupported: 'of a kind that is not taken in',
  'too-large': 'too large',
  'too-many': 'too many',
}

export const images = {
  imageLeftOut: (reason: ImageRefusal) => `Picture left out: ${reasons[reason]}`,
  imageBroken: 'This picture cannot be shown. Its file is missing or damaged.',
  imageEnlarge: 'Show the picture large',
  imageEnlarged: (width: number, height: number) => `Picture, ${width} × ${height} pixels`,
  imageActualSize: 'Actual size',
  imagesKept: (n: number) => (n === 1 ? '1 picture' : `${n} pictures`),
  pagesWithoutText: (pages: readonly number[]) =>
    pages.length === 1
      ? `page ${rangesOf(pages)} is only a picture: none of its text came along`
      : `pages ${rangesOf(pages)} are only pictures: none of their text came along`,
  hiddenTextLeftOut: (n: number) =>
    `hidden text was left out: ${n === 1 ? '1 character' : `${n} characters`}`,
  filesLeftOut: (names: readonly string[]) =>
    `${names.length === 1 ? 'a file in it was' : `${names.length} files in it were`} left out: ${shownNames(names)}`,
  imagesLeftOut: (counts: ImageCounts) => {
    const parts = Object.entries(counts).map(
      ([reason, count]) => `${count} ${reasons[reason as ImageRefusal]}`,
    )
    return `Pictures left out: ${parts.join(', ')}`
  },
}
