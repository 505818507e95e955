/** What the desktop shell itself says: menus and the dialogs outside of the window. */
export const desktop = {
  desktopMenuFile: 'File',
  desktopMenuEdit: 'Edit',
  desktopMenuAnnotate: 'Annotate',
  desktopMenuView: 'View',
  desktopMenuHelp: 'Help',
  desktopUnsaved: 'The last changes could not be saved.',
  desktopUnsavedDetail:
    'Closing now loses them. Staying keeps them in the window, so that you can try again or copy them.',
  desktopStay: 'Stay',
  desktopCloseAnyway: 'Close anyway',
  desktopGone: 'The window has stopped working.',
  desktopGoneDetail: 'Everything shown as saved is safe on disk.',
  desktopReload: 'Open it again',
  desktopQuit: 'Quit',
  desktopStartFailed: 'Beleg could not start',
}
