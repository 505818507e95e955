import type { Citation, Evidence } from '../../../../shared/model/evidence.ts'

const at = '2025-07-13T08:00:00Z'

/** A piece of evidence with number `seq`, supporting and unjudged unless said otherwise. */
export function piece(seq: number, citation: Citation, more: Partial<Evidence> = {}): Evidence {
  return {
    id: `0197f5b2-0000-7000-8000-${String(seq).padStart(12, '0')}`,
    seq,
    citation,
    stance: 'supports',
    source: 'F',
    information: '6',
    origin: '',
    note: '',
    date: '',
    createdAt: at,
    trashedAt: null,
    ...more,
  }
}

export const url = (address: string): Citation => ({ type: 'url', url: address, title: '' })
export const words = (text: string): Citation => ({ type: 'text', text })
