import { z } from 'zod'
import { Sha256 } from './id.ts'

/** The kinds of pictures that are kept, and the extension of each. */
export const imageTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
} as const
export type ImageType = keyof typeof imageTypes

/**
 * Why a picture of the source was left out: the source only says where it would be, it is no picture of the kinds that are
 * kept (or a damaged one), it has too many bytes or pixels, or there were too many before it.
 */
const imageRefusals = ['not-embedded', 'unsupported', 'too-large', 'too-many'] as const
export type ImageRefusal = (typeof imageRefusals)[number]

/** A picture as it is kept: `images/<sha256>.<ext>`, its size in pixels. */
export const ImageFile = z.object({
  sha256: Sha256,
  mime: z.enum(Object.keys(imageTypes) as [ImageType, ...ImageType[]]),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type ImageFile = z.infer<typeof ImageFile>

/** A picture of the source, or why it is not there. */
export const BlockImage = z.union([ImageFile, z.object({ leftOut: z.enum(imageRefusals) })])
export type BlockImage = z.infer<typeof BlockImage>

/** True for a picture that is there. */
export function isKept(image: BlockImage): image is ImageFile {
  return 'sha256' in image
}
