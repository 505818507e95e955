/** About the program: what it is, where its things are, its log. */
export const about = {
  aboutTitle: 'About Beleg',
  aboutWhat: 'A research notebook that keeps everything on this machine and sends nothing. MIT licence.',
  aboutNotebook: 'The open notebook',
  aboutNotebooks: 'New notebooks',
  aboutProfile: 'Settings and log',
  aboutLibraries: (count: number) => `${count} libraries`,
  aboutLicence:
    'Beleg is made of the work of others, under these licences. Electron and Chromium bring theirs along.',
  aboutNoText: 'The package brings no text of its licence along.',
  logTitle: 'Log',
  logHint:
    'What the program did and what it refused, for whoever looks for a fault. No text of an article, no quote and no title is in it.',
  logCopy: 'Copy',
}
