// What `npm run package` makes of the built program: an installable one for the system it runs on.

/** Kinds of files that systems offer to open with Beleg, which never becomes what opens them by itself. */
export const opens = [
  { name: 'Web page', ext: ['html', 'htm', 'xhtml', 'xht'], mime: ['text/html', 'application/xhtml+xml'] },
  { name: 'Web archive', ext: ['mhtml', 'mht'], mime: ['multipart/related', 'application/x-mimearchive'] },
  { name: 'PDF document', ext: ['pdf'], mime: ['application/pdf'] },
  {
    name: 'Word document',
    ext: ['docx'],
    mime: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  { name: 'Electronic book', ext: ['epub'], mime: ['application/epub+zip'] },
  { name: 'E-mail message', ext: ['eml'], mime: ['message/rfc822'] },
  { name: 'Markdown', ext: ['md', 'markdown'], mime: ['text/markdown'] },
  { name: 'Text', ext: ['txt'], mime: ['text/plain'] },
]

export default {
  appId: 'org.beleg.desktop',
  productName: 'Beleg',
  copyright: '© The Beleg authors',
  directories: { buildResources: 'resources/packaging', output: 'out/packages' },
  // Everything the program needs is bundled into these.
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'LICENSE', '!node_modules/**'],
  npmRebuild: false,
  publish: null,
  // A kind that is ours alone: a double click on a bundle begins to bring it in.
  fileAssociations: [
    {
      name: 'Beleg bundle',
      description: 'Beleg bundle',
      ext: 'beleg',
      mimeType: 'application/vnd.beleg.bundle+zip',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  // What a packaged program must not be talked into: being Node, being debugged, running code that is not in its archive.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    maintainer: 'The Beleg authors',
    mimeTypes: opens.flatMap(({ mime }) => mime),
  },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.productivity',
    fileAssociations: opens.map(({ name, ext }) => ({ name, ext, role: 'Viewer', rank: 'Alternate' })),
  },
  win: { target: ['nsis'] },
}
