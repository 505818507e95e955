import type { ErrorCode, ErrorDetail } from '../../errors.ts'
import { problemOf } from '../../bundle/problem.ts'
import { shown } from '../shown.ts'
import { bundle } from './bundle.ts'

/** ` “x”` for the first of these details that is given, else nothing. */
const named = (detail: ErrorDetail, ...keys: string[]): string => {
  const key = keys.find((key) => detail[key] !== undefined && detail[key] !== '')
  return key === undefined ? '' : ` “${shown(detail[key] ?? '')}”`
}
const why = (detail: ErrorDetail): string => (detail['reason'] ? ` (${shown(detail['reason'])})` : '')
const place = ['file', 'folder', 'path', 'name']
/** What is brought in: a file by its name, or what came without one. */
const source = (detail: ErrorDetail): string => named(detail, ...place) || ' what was pasted'
const formats = 'text, Markdown, a web page, PDF, Word (docx) or EPUB'
const noFiles: Record<string, string> = {
  folder: 'is a folder. Name the files in it, or add --recursive for all of them',
  'no-folder': 'is a folder and no file. Name a file in it',
  pipe: 'is a pipe and no file. Write what comes out of it into a file first',
  socket: 'is a socket and no file. Name a file',
  device: 'is a device and no file. Name a file',
}
const programs: Record<string, string> = {
  desktop: 'the desktop program',
  loopback: 'the program in a browser window',
  cli: 'the command line',
}

const errorTexts: Record<ErrorCode, (detail: ErrorDetail) => string> = {
  'anchor-not-found': (d) =>
    `There is no annotation${named(d, 'id')} in this article. It may lie in the trash.`,
  'appearance-not-found': (d) =>
    `There is no appearance${named(d, 'id')} in this article. It may lie in the trash.`,
  'annotations-unreadable': (d) =>
    `No annotations can be read from${named(d, ...place)}${why(d)}. What can be read: Hypothesis JSON, W3C Web Annotations, Readwise CSV.`,
  'article-not-found': (d) =>
    `There is no article${named(d, 'id', 'article')} in this notebook. Look for it in the library or the trash, or open another notebook.`,
  'backup-not-found': (d) =>
    `There is no backup${named(d, 'name')} of this notebook. Choose one from the list of backups.`,
  'bad-input': (d) =>
    `This request makes no sense${named(d, 'method', 'field')}${why(d)}. Check what was given; where nobody gave anything, it is a fault of Beleg, and its log tells more (Help, Log).`,
  'bundle-refused': (d) =>
    `The bundle${named(d, ...place)} was refused and nothing of it was brought in${d['kind'] ? `: ${bundle.bundleProblem(problemOf(d))}` : `${why(d)}.`} Ask for the bundle once more, or have it packed anew.`,
  cancelled: (d) =>
    d['file'] === undefined
      ? 'Stopped before it was done. Nothing of it was kept; it can be begun again at any time.'
      : `Reading${source(d)} was cancelled. Nothing of it was kept; it can be brought in again at any time.`,
  'capture-not-found': (d) =>
    `There is no capture${named(d, 'sha256', 'capture', 'file', 'id')} of this article. Choose one from the list of its captures, or bring the article back from a backup.`,
  'claim-in-trash': (d) => `The claim${named(d, 'statement', 'id')} lies in the trash. Restore it first.`,
  'collection-not-found': (d) =>
    `There is no collection${named(d, 'id')} in this notebook. It may have been taken away meanwhile; the library shows which there are.`,
  'claim-not-found': (d) =>
    `There is no claim${named(d, 'id', 'claim')} in this notebook. It may lie in the trash, or in another notebook.`,
  'disk-failed': (d) =>
    `The disk failed while saving${named(d, ...place)}${why(d)}. Nothing saved before was lost; try again or check the disk.`,
  'disk-full': (d) =>
    `The disk is full, so${named(d, ...place)} could not be saved. Nothing saved before was lost; free some space and try again.`,
  'draft-not-found': () => 'This draft is no longer there. Bring the file in again.',
  'empty-text': (d) =>
    `There is no text in${source(d)}. Pages that are only pictures need text recognition (OCR) first.`,
  'evidence-not-found': (d) =>
    `There is no evidence${named(d, 'id', 'evidence')} of this claim. It may lie in the trash.`,
  'file-blocked': (d) =>
    `The file${named(d, ...place)} could not be read: it was changed or moved meanwhile, another program holds it, or you may not read it. Check that and bring it in again.`,
  'file-changed': (d) =>
    `The file${named(d, ...place)} was changed while it was read. Bring it in again when it is complete.`,
  'file-damaged': (d) =>
    `The file${named(d, ...place)} is damaged${why(d)}. It was left as it is; an older version, or a backup, can be brought back.`,
  'file-empty': (d) => `The file${named(d, ...place)} is empty. Get it anew, or save it again.`,
  'file-encrypted': (d) =>
    `The file${named(d, ...place)} is protected by a password or copy protection. Save a copy without it and bring that in.`,
  'file-missing': (d) => `There is no file${named(d, ...place)}. Check its name and folder.`,
  'file-too-large': (d) =>
    d['limit'] === undefined
      ? `There is more packed or nested in${source(d)} than can be read. Save the part you need as ${formats} and bring that in.`
      : `The file${named(d, ...place)} is too large: at most ${megabytes(d)} MB can be read. Bring it in in parts.`,
  'file-unreadable': (d) =>
    d['reason']
      ? `The file${named(d, ...place)} cannot be read${why(d)}. Check the file and its folder, then try again.`
      : `The file${named(d, ...place)} is damaged or incomplete and cannot be read. Get it anew, or open it in its own program and save it again.`,
  'folder-not-a-notebook': (d) =>
    `The folder${named(d, 'folder', 'path', 'file')} is not a notebook${why(d)}. Choose the folder that has the file notebook.json in it.`,
  'highlight-not-found': (d) =>
    `There is no highlight${named(d, 'id', 'highlight')} in this article. It may lie in the trash.`,
  'host-lost': () =>
    'The program behind this window does not answer. What you see and typed is still here; try again once it is back.',
  'image-not-found': (d) =>
    `There is no picture${named(d, 'sha256')} of this article. Bring the article in again to have its pictures.`,
  internal: (d) =>
    `Something went wrong inside the program${named(d, ...place) && ` at${named(d, ...place)}`}${why(d)}. Nothing saved before was lost. Try again; if it comes back, the log says where it happened (Help, Log).`,
  'name-not-utf8': (d) =>
    `The name of${named(d, ...place)} is not valid UTF-8, so the file cannot be found. Rename it and try again.`,
  'language-unknown': (d) =>
    `The lens cannot read the language${named(d, 'language')}. It knows: ${d['known'] ?? ''}. The language of an article can be corrected in its details.`,
  'last-appearance': (d) =>
    `The claim${named(d, 'statement', 'id')} has to keep one passage. To be rid of it, move the claim to the trash.`,
  'newer-version': (d) =>
    `The file${named(d, ...place)} was written by a newer version of Beleg. It was left as it is; update Beleg to open it.`,
  'no-printer': () =>
    'A PDF is made by Chromium, Chrome or Edge, and none of them was found on this machine. Save the report as HTML and print it from any browser.',
  'no-notebook': () => 'No notebook is open. Open one first; on the command line, name it with --notebook.',
  'no-text-layer': (d) =>
    `The PDF${named(d, ...place)} has no text layer: its pages are only pictures, as a scanner makes them. Run text recognition (OCR) on it and bring in the result.`,
  'not-a-file': (d) =>
    `${named(d, ...place).trim() || 'This'} ${noFiles[d['kind'] ?? ''] ?? 'is no file. Name a file'}.`,
  'not-allowed': (d) =>
    `That is not allowed:${named(d, 'what', 'url', ...place)}${why(d)}. Choose something else, or another way.`,
  'not-text': (d) =>
    `The file${named(d, ...place)} is not text, whatever it is called${why(d)}. Save it as ${formats} and bring that in.`,
  'note-version-not-found': () =>
    'This version of the note is no longer kept. Close the list and open it again to see those that are.',
  'notebook-exists': (d) =>
    `There is already something at${named(d, 'folder', 'name', 'path')}. Choose another name.`,
  'notebook-locked': (d) =>
    `The notebook${named(d, 'folder', 'name')} is open for writing in ${programs[d['program'] ?? ''] ?? 'another program'}` +
    ` (process ${d['pid'] ?? '?'} on ${d['host'] ?? '?'}, since ${d['since'] ?? '?'}). Close it there to change something here.`,
  'nothing-to-recover': (d) =>
    `There is no older version of${named(d, 'file')} to bring back. A backup may still have it.`,
  'out-of-memory': (d) =>
    `Reading${source(d)} needed too much memory and was stopped. Bring it in in parts, or save it as ${formats} first.`,
  'passage-mismatch': () =>
    'The selected words are not at this place of the newest capture. Select them again.',
  'print-failed': (d) =>
    `The PDF could not be made${why(d)}. Save the report as HTML and print it from any browser.`,
  'permission-denied': (d) =>
    `The system does not permit it:${named(d, ...place)}${why(d)}. Check the rights of the file and its folder.`,
  'quote-ambiguous': (d) =>
    `The quote${named(d, 'exact', 'quote')} is there ${d['count'] ?? 'several'} times${named(d, 'article', 'id') && ` in article${named(d, 'article', 'id')}`}.` +
    ' Give the words before or after it as well (prefix, suffix).',
  'quote-not-found': (d) =>
    `The quote${named(d, 'exact', 'quote')} is not in the text${named(d, 'article', 'id') && ` of article${named(d, 'article', 'id')}`}. Copy the words from the article as they stand there.`,
  'reason-required': (d) =>
    `The status ${d['status'] ?? ''} needs evidence or a reason. Add the one or write down the other.`,
  'text-too-long': (d) =>
    `The text of${source(d)} is too long to be shown and marked: ${count(d['characters'])} characters${d['blocks'] ? ` in ${count(d['blocks'])} paragraphs` : ''}. Bring it in in parts.`,
  'tag-not-found': (d) =>
    `Nothing in this notebook has the tag${named(d, 'tag')}. The list of tags shows which there are.`,
  'timed-out': (d) =>
    d['file'] === undefined
      ? 'This took too long and was stopped. Try again, or with less at once.'
      : `Reading${source(d)} took too long and was stopped. Bring it in in parts, or save it as ${formats} first.`,
  'trash-changed': () =>
    'What lies in the trash has changed meanwhile, so nothing was removed. Look at what would go now, and decide again.',
  'trash-unsure': (d) =>
    `${named(d, 'file').trim() || 'A file'} cannot be read, and what it needs of the trash is not known. Nothing was removed. Restore a good version of it first.`,
  'undo-conflict': () =>
    'This step cannot be taken back: what it changed has been changed since. Nothing was changed; it can be put right by hand.',
  'unknown-format': (d) =>
    `The format of${source(d)} is not known${why(d)}. Save it as ${formats} and bring that in.`,
  'unsupported-here': (d) =>
    `This is not possible in this window${named(d, 'what', 'method')}. The desktop program or the command line can do it.`,
}

function count(number: string | number | undefined): string {
  return Number(number ?? 0).toLocaleString('en')
}

function megabytes({ limit }: ErrorDetail): number {
  return Math.floor(Number(limit) / (1024 * 1024))
}

/** What can go wrong, in one sentence that names the file or id, the reason, and what to do next where there is something. */
export const errors = {
  errorText: (code: ErrorCode, detail: ErrorDetail): string => errorTexts[code](detail),
}
