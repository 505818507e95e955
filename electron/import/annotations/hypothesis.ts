import { z } from 'zod'
import { asClaim } from './as-claim.ts'
import { captureIn } from './capture.ts'
import type { AnnotationFile, ForeignAnnotation, ForeignAnnotations, ForeignQuote } from './foreign.ts'
import { linked, many } from './json-ld.ts'
import { joinReplies } from './replies.ts'
import { timeOf } from './time.ts'
import { parsed } from './unreadable.ts'

const QuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().nullish(),
  suffix: z.string().nullish(),
})
const PositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
})

const Annotation = z
  .object({
    id: z.string().nullish(),
    user: z.string().nullish(),
    user_info: z.object({ display_name: z.string().nullish() }).nullish(),
    uri: z.string().nullish(),
    text: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    document: z
      .object({
        title: z.union([z.string(), z.array(z.string())]).nullish(),
        link: z.array(z.unknown()).nullish().catch(null),
      })
      .nullish(),
    target: z.array(z.object({ selector: z.array(z.unknown()).nullish() })).nullish(),
    /** The annotations this one replies to, the first of the thread first. */
    references: z.array(z.string()).nullish(),
    created: z.string().nullish(),
  })
  .refine(({ uri, target }) => uri != null || target != null, 'neither an address (uri) nor a target')
type Annotation = z.infer<typeof Annotation>

/** What the API answers (`rows`), what an export holds (`annotations`), a bare list of them, also of none, or a single one. */
export function isHypothesis({ json }: AnnotationFile): boolean {
  return listIn(json) !== null
}

/**
 * Annotations of Hypothesis. Their text is Markdown and stays as it is; replies are joined to the comment of what they answer.
 * @throws BelegError `annotations-unreadable`
 */
export function readHypothesis({ file, json }: AnnotationFile): ForeignAnnotations {
  const { at, list } = listIn(json) ?? { at: '', list: [] }
  const all = list.map((item, index) => parsed(Annotation, item, { file, at: `${at}${index}` }))
  const threads = all.map((one) => ({ annotation: toForeign(one), answers: one.references ?? [] }))
  return { tool: 'hypothesis', annotations: joinReplies(threads) }
}

function listIn(json: unknown): { at: string; list: unknown[] } | null {
  if (Array.isArray(json)) return json.length === 0 || looksRight(json[0]) ? { at: '', list: json } : null
  if (typeof json !== 'object' || json === null) return null
  for (const key of ['rows', 'annotations']) {
    const { [key]: list, replies } = json as Record<string, unknown>
    // The answer has replies apart where they were asked for so.
    if (Array.isArray(list)) return { at: `${key}.`, list: [...list, ...many(replies)] }
  }
  return looksRight(json) ? { at: '', list: [json] } : null
}

function looksRight(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'uri' in item && ('target' in item || 'text' in item)
}

function toForeign(annotation: Annotation): ForeignAnnotation {
  const { id, text, tags, document, target, uri, created } = annotation
  return asClaim({
    id: id ?? '',
    kind: 'highlight',
    quotes: target?.flatMap(({ selector }) => quoteIn(selector ?? []) ?? []) ?? [],
    comment: text ?? '',
    tags: tags ?? [],
    color: null,
    statement: '',
    status: '',
    speaker: '',
    claim: '',
    author: authorOf(annotation),
    createdAt: timeOf(created ?? ''),
    document: {
      url: uri ?? '',
      title: [document?.title ?? ''].flat()[0] ?? '',
      capture: captureIn((document?.link ?? []).map((link) => linked(link)['href'])),
    },
  })
}

function quoteIn(selectors: readonly unknown[]): ForeignQuote | null {
  const [quote] = selectors.flatMap((selector) => QuoteSelector.safeParse(selector).data ?? [])
  const [position] = selectors.flatMap((selector) => PositionSelector.safeParse(selector).data ?? [])
  if (!quote || quote.exact.trim() === '') return null
  const { exact, prefix, suffix } = quote
  const start = position ? ({ at: position.start, unit: 'utf-16' } as const) : null
  return { exact, prefix: prefix ?? '', suffix: suffix ?? '', start }
}

/** `maren` for `acct:maren@example.org`, or the name that is shown there. */
function authorOf({ user, user_info: info }: Annotation): string {
  return info?.display_name || (/^acct:([^@]+)@/u.exec(user ?? '')?.[1] ?? user ?? '')
}
