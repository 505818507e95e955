/** The extensions of all formats that can be read, in lower case. */
export const articleExtensions: readonly string[] = [
  ...['txt', 'text', 'asc', 'log'],
  ...['md', 'markdown', 'mdown', 'mkd', 'mkdn'],
  ...['html', 'htm', 'xhtml', 'xht', 'mhtml', 'mht'],
  ...['pdf', 'docx', 'docm', 'epub', 'eml'],
]

/** Whether a file in a folder is an article, as far as its name tells: not hidden, and with one of our extensions. */
export function isArticleName(name: string): boolean {
  const extension = /.\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  return !/^[.~]/u.test(name) && articleExtensions.includes(extension)
}
