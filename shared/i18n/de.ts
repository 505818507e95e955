import { about } from './de/about.ts'
import { appearance } from './de/appearance.ts'
import { archive } from './de/archive.ts'
import { bundle } from './de/bundle.ts'
import { cards } from './de/cards.ts'
import { commands } from './de/commands.ts'
import { desktop } from './de/desktop.ts'
import { errors } from './de/errors.ts'
import { evidence } from './de/evidence.ts'
import { foreign } from './de/foreign.ts'
import { images } from './de/images.ts'
import { keep } from './de/keep.ts'
import { lens } from './de/lens.ts'
import { note } from './de/note.ts'
import { library } from './de/library.ts'
import { notebook } from './de/notebook.ts'
import { palette } from './de/palette.ts'
import { reading } from './de/reading.ts'
import { reasonTexts } from './de/reasons.ts'
import { report } from './de/report.ts'
import { shell } from './de/shell.ts'
import { tags } from './de/tags.ts'
import { tour } from './de/tour.ts'
import { trash } from './de/trash.ts'
import { versions } from './de/versions.ts'

export const de = {
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
