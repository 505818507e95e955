import { defineExtension } from 'lexical'
import { ArticleLinkNode } from './ArticleLinkNode.tsx'
import { LiveClaimNode } from './LiveClaimNode.tsx'

/** What a note leads to: claims as they stand now, and articles. */
export const NoteLinksExtension = defineExtension({
  name: 'beleg/note-links',
  nodes: () => [LiveClaimNode, ArticleLinkNode],
})
