type Json = Record<string, unknown>

const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const isText = (value: unknown) => typeof value === 'string'
const isIri = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value)
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0
const isMoment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)

/** What a collection breaks of what the Web Annotation Data Model demands, with where; empty when it is valid. */
export function brokenRules(collection: unknown): string[] {
  const broken: string[] = []
  const must = (holds: boolean, rule: string) => void (holds || broken.push(rule))
  const has = (node: Json, key: string, is: (value: unknown) => boolean, at: string) =>
    must(node[key] === undefined || is(node[key]), `${at}: ${key}`)
  const ids = new Set<unknown>()
  const named = (node: Json, type: string, at: string) => {
    must(isIri(node['id']), `${at}: exactly one IRI as id`)
    must(!ids.has(node['id']), `${at}: an id of its own`)
    ids.add(node['id'])
    must(list(node['type']).includes(type), `${at}: type ${type}`)
  }

  const top = object(collection)
  must(list(top['@context']).includes(CONTEXT), 'collection: the context')
  named(top, 'AnnotationCollection', 'collection')
  has(top, 'total', isCount, 'collection')
  has(top, 'label', isText, 'collection')
  must(top['total'] === 0 || top['first'] !== undefined, 'collection: first')
  if (top['first'] !== undefined) page(object(top['first']))
  return broken

  function page(node: Json) {
    named(node, 'AnnotationPage', 'page')
    must(!('@context' in node), 'page: no context when embedded')
    must(list(node['items']).length > 0, 'page: at least one item')
    has(node, 'startIndex', isCount, 'page')
    must(isIri(object(node['partOf'])['id']), 'page: part of a collection')
    must(node['next'] !== undefined || top['last'] === node['id'], 'page: next unless it is the last')
    list(node['items']).forEach((item, index) => annotation(object(item), `items.${index}`))
  }

  function annotation(node: Json, at: string) {
    named(node, 'Annotation', at)
    must(!('@context' in node), `${at}: no context of its own`)
    must(list(node['target']).length > 0, `${at}: a target`)
    must(!('bodyValue' in node && 'body' in node), `${at}: body or bodyValue`)
    has(node, 'created', isMoment, at)
    must(
      list(node['motivation']).every((each) => motivations.includes(each as string)),
      `${at}: motivation`,
    )
    list(node['body']).forEach((each, index) => textualBody(object(each), `${at}.body.${index}`))
    list(node['target']).forEach((each, index) => specificResource(object(each), `${at}.target.${index}`))
  }

  function textualBody(node: Json, at: string) {
    must(isText(node['value']), `${at}: exactly one value`)
    has(node, 'id', isIri, at)
    has(node, 'format', isText, at)
    has(node, 'purpose', (purpose) => motivations.includes(purpose as string), at)
  }

  function specificResource(node: Json, at: string) {
    must(isIri(node['source']), `${at}: exactly one source`)
    list(node['selector']).forEach((each, index) => selector(object(each), `${at}.selector.${index}`))
    for (const each of list(node['state']).map(object)) {
      const [date, from, to] = ['sourceDate', 'sourceDateStart', 'sourceDateEnd'].map((key) => each[key])
      must((date !== undefined) !== (from !== undefined && to !== undefined), `${at}: one kind of date`)
      must(
        [date, from, to].every((each) => each === undefined || isMoment(each)),
        `${at}: dates with a zone`,
      )
      has(each, 'cached', isIri, at)
    }
  }

  function selector(node: Json, at: string) {
    if (node['type'] === 'TextQuoteSelector') {
      must(isText(node['exact']), `${at}: exactly one quote`)
      for (const key of ['prefix', 'suffix']) has(node, key, isText, at)
    } else if (node['type'] === 'TextPositionSelector') {
      must(isCount(node['start']) && isCount(node['end']), `${at}: start and end`)
      must((node['start'] as number) <= (node['end'] as number), `${at}: start before end`)
    } else must(false, `${at}: a selector we use`)
  }
}
