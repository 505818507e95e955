import { about } from './en/about.ts'
import { appearance } from './en/appearance.ts'
import { archive } from './en/archive.ts'
import { bundle } from './en/bundle.ts'
import { cards } from './en/cards.ts'
import { commands } from './en/commands.ts'
import { desktop } from './en/desktop.ts'
import { errors } from './en/errors.ts'
import { evidence } from './en/evidence.ts'
import { foreign } from './en/foreign.ts'
import { images } from './en/images.ts'
import { keep } from './en/keep.ts'
import { lens } from './en/lens.ts'
import { note } from './en/note.ts'
import { library } from './en/library.ts'
import { notebook } from './en/notebook.ts'
import { palette } from './en/palette.ts'
import { reading } from './en/reading.ts'
import { reasonTexts } from './en/reasons.ts'
import { report } from './en/report.ts'
import { shell } from './en/shell.ts'
import { tags } from './en/tags.ts'
import { tour } from './en/tour.ts'
import { trash } from './en/trash.ts'
import { versions } from './en/versions.ts'

export const en = {
  ...about,
  ...appearance,
  ...archive,
  ...bundle,
  ...cards,
  ...commands,
  ...desktop,
  ...errors,
  ...evidence,
  ...foreign,
  ...images,
  ...keep,
  ...lens,
  ...note,
  ...library,
  ...notebook,
  ...palette,
  ...reading,
  ...reasonTexts,
  ...report,
  ...shell,
  ...tags,
  ...tour,
  ...trash,
  ...versions,
}
