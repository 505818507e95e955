import { ImageRun, Paragraph } from 'docx'
import type { ReportInput } from '../../shared/export/report.ts'
import type { Words } from '../../shared/export/words.ts'
import type { Block } from '../../shared/model/block.ts'
import { isKept } from '../../shared/model/image.ts'
import { line } from './parts.ts'
import { xmlText } from './text.ts'

/** The kinds of pictures every Word shows. */
const kinds = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const

/** How large a picture is at most, in pixels: within the margins of a page. */
const MAX_WIDTH = 600
const MAX_HEIGHT = 800

/** A picture of the article with its text for those who do not see it, or why it is not there. */
export function picture(
  { image, alt, text }: Extract<Block, { type: 'image' }>,
  images: ReportInput['images'],
  { m }: Words,
): Paragraph {
  if (!isKept(image)) return line([m.imageLeftOut(image.leftOut)])
  if (!(image.mime in kinds)) return line([m.reportPictureKind])
  const type = kinds[image.mime as keyof typeof kinds]
  const [, base64] = /^data:[^;]+;base64,(.*)$/su.exec(images.get(image.sha256) ?? '') ?? []
  if (base64 === undefined) return line([m.imageBroken])
  const scale = Math.min(1, MAX_WIDTH / image.width, MAX_HEIGHT / image.height)
  const size = { width: Math.ceil(image.width * scale), height: Math.ceil(image.height * scale) }
  const description = xmlText(alt || text)
  return new Paragraph({
    children: [
      new ImageRun({
        type,
        data: Buffer.from(base64, 'base64'),
        transformation: size,
        altText: { name: description.slice(0, 80), description, title: '' },
      }),
    ],
  })
}
