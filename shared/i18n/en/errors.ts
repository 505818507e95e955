import type { ErrorCode, ErrorDetail } from '../../errors.ts'

/** ` “x”` for the first of these details that is given, else nothing. */
const named = (detail: ErrorDetail, ...keys: string[]): string => {
  const key = keys.find((key) => detail[key] !== undefined && detail[key] !== '')
  return key === undefined ? '' : ` “${detail[key]}”`
}
const why = (detail: ErrorDetail): string => (detail['reason'] ? ` (${detail['reason']})` : '')
const place = ['file', 'folder', 'path', 'name']
const programs: Record<string, string> = {
  desktop: 'the desktop program',
  loopback: 'the program in a browser window',
  cli: 'the command line',
}

const errorTexts: Record<ErrorCode, (detail: ErrorDetail) => string> = {
  'article-not-found': (d) => `There is no article${named(d, 'id', 'article')} in this notebook.`,
  'bad-input': (d) => `This request makes no sense${named(d, 'method', 'field')}${why(d)}.`,
  'capture-not-found': (d) =>
    `There is no capture${named(d, 'sha256', 'capture', 'file', 'id')} of this article.`,
  'claim-not-found': (d) => `There is no claim${named(d, 'id', 'claim')} in this notebook.`,
  'disk-failed': (d) =>
    `The disk failed while saving${named(d, ...place)}${why(d)}. Nothing saved before was lost; try again or check the disk.`,
  'disk-full': (d) =>
    `The disk is full, so${named(d, ...place)} could not be saved. Nothing saved before was lost; free some space and try again.`,
  'draft-not-found': () => 'This draft is no longer there. Bring the file in again.',
  'empty-text': (d) => `The file${named(d, ...place)} has no text.`,
  'evidence-not-found': (d) => `There is no evidence${named(d, 'id', 'evidence')} of this claim.`,
  'file-damaged': (d) =>
    `The file${named(d, ...place)} is damaged${why(d)}. It was left as it is; an older version can be brought back.`,
  'file-encrypted': (d) =>
    `The file${named(d, ...place)} is protected by a password or copy protection. Save a copy without it and bring that in.`,
  'file-too-large': (d) => `The file${named(d, ...place)} is too large${limit(d)}.`,
  'file-unreadable': (d) => `The file${named(d, ...place)} cannot be read${why(d)}.`,
  'folder-not-a-notebook': (d) =>
    `The folder${named(d, 'folder', 'path', 'file')} is not a notebook${why(d)}.`,
  'highlight-not-found': (d) => `There is no highlight${named(d, 'id', 'highlight')} in this article.`,
  'host-lost': () =>
    'The program behind this window does not answer. What you see and typed is still here; try again once it is back.',
  'image-not-found': (d) => `There is no picture${named(d, 'sha256')} of this article.`,
  internal: (d) => `Something went wrong inside the program${why(d)}. Nothing saved before was lost.`,
  'language-unknown': (d) =>
    `The lens cannot read the language${named(d, 'language')}. It knows: ${d['known'] ?? ''}.`,
  'newer-version': (d) =>
    `The file${named(d, ...place)} was written by a newer version of Beleg. It was left as it is; update Beleg to open it.`,
  'no-notebook': () => 'No notebook is open. Open one first; on the command line, name it with --notebook.',
  'not-allowed': (d) => `That is not allowed:${named(d, 'what', 'url', ...place)}${why(d)}.`,
  'not-text': (d) => `The file${named(d, ...place)} is not text${why(d)}.`,
  'notebook-exists': (d) =>
    `There is already something at${named(d, 'folder', 'name', 'path')}. Choose another name.`,
  'notebook-locked': (d) =>
    `The notebook${named(d, 'folder', 'name')} is open for writing in ${programs[d['program'] ?? ''] ?? 'another program'}` +
    ` (process ${d['pid'] ?? '?'} on ${d['host'] ?? '?'}, since ${d['since'] ?? '?'}). Close it there to change something here.`,
  'nothing-to-recover': (d) => `There is no older version of${named(d, 'file')} to bring back.`,
  'passage-mismatch': () =>
    'The selected words are not at this place of the newest capture. Select them again.',
  'permission-denied': (d) =>
    `The system does not permit it:${named(d, ...place)}${why(d)}. Check the rights of the file and its folder.`,
  'quote-ambiguous': (d) =>
    `The quote${named(d, 'exact', 'quote')} is there ${d['count'] ?? 'several'} times${named(d, 'article', 'id') && ` in article${named(d, 'article', 'id')}`}.` +
    ' Give the words before or after it as well (prefix, suffix).',
  'quote-not-found': (d) =>
    `The quote${named(d, 'exact', 'quote')} is not in the text${named(d, 'article', 'id') && ` of article${named(d, 'article', 'id')}`}.`,
  'reason-required': (d) => `The status ${d['status'] ?? ''} needs evidence or a reason.`,
  'timed-out': (d) => `Reading${named(d, ...place)} took too long and was stopped.`,
  'undo-conflict': () =>
    'This step cannot be taken back: what it changed has been changed since. Nothing was changed.',
  'unknown-format': (d) => `The format of${named(d, ...place) || ' this file'} is not known${why(d)}.`,
  'unsupported-here': (d) => `This is not possible in this window${named(d, 'what', 'method')}.`,
}

function limit(detail: ErrorDetail): string {
  const most = detail['limit'] ?? detail['max']
  return most === undefined ? '' : ` (at most ${most} bytes)`
}

/** What can go wrong, in one sentence that names the file or id, the reason, and what to do next where there is something. */
export const errors = {
  errorText: (code: ErrorCode, detail: ErrorDetail): string => errorTexts[code](detail),
}
