import { DOMParser } from '@xmldom/xmldom'
import { posix } from 'node:path'

/** The order in which Word takes the properties of a paragraph and of a run (ECMA-376, 17.3.1.26 and 17.3.2.28), as far as we use them. */
const orders: Record<string, readonly string[]> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(
      ' ',
    ),
}

/** What Word would call unreadable content in a file made of these parts (by name); empty when it would open it. */
export function wordProblems(parts: Record<string, string>): string[] {
  const problems: string[] = []
  const documents = new Map<string, Document>()
  for (const [name, xml] of Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name))) {
    const fail = (message: string) => void problems.push(`${name}: ${message}`)
    const errorHandler = { warning: fail, error: fail, fatalError: fail }
    documents.set(name, new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml'))
  }
  const all = (part: string, tag: string): Element[] =>
    Array.from(documents.get(part)?.getElementsByTagName(tag) ?? [])
  const has = (condition: boolean, message: string) => void (condition || problems.push(message))

  const types = '[Content_Types].xml'
  const extensions = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')))
  const overrides = all(types, 'Override').map((one) => (one.getAttribute('PartName') ?? '').slice(1))
  for (const name of Object.keys(parts).filter((name) => name !== types && !name.endsWith('/')))
    has(
      overrides.includes(name) || extensions.has(name.split('.').at(-1) ?? ''),
      `${name} has no content type`,
    )
  for (const name of overrides) has(name in parts, `${name} has a content type and is not there`)

  for (const name of [...documents.keys()].filter((name) => name.endsWith('.rels'))) {
    const folder = posix.dirname(posix.dirname(name))
    const relations = all(name, 'Relationship')
    unique(relations, 'Id', name)
    for (const one of relations.filter((one) => one.getAttribute('TargetMode') !== 'External')) {
      const target = one.getAttribute('Target') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))
      has(part in parts, `${name} leads to ${part}, which is not there`)
    }
  }
  for (const [name, document] of documents) {
    const relations = all(
      posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`),
      'Relationship',
    )
    const known = new Set(relations.map((one) => one.getAttribute('Id')))
    for (const element of Array.from(document.getElementsByTagName('*')))
      for (const attribute of ['r:id', 'r:embed']) {
        const id = element.getAttribute(attribute)
        if (id) has(known.has(id), `${name}: ${element.tagName} names ${id}, which leads nowhere`)
      }
    for (const [tag, order] of Object.entries(orders))
      for (const element of all(name, tag)) {
        const places = children(element).map((child) => order.indexOf(child.tagName.slice(2)))
        has(
          places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0)),
          `${name}: ${tag} has ${children(element)
            .map((child) => child.tagName)
            .join(' ')}`,
        )
      }
    for (const cell of all(name, 'w:tc'))
      has(children(cell).at(-1)?.tagName === 'w:p', `${name}: a cell does not end with a paragraph`)
    for (const table of all(name, 'w:tbl'))
      has(children(table)[1]?.tagName === 'w:tblGrid', `${name}: a table has no grid in its second place`)
    for (const table of all(name, 'w:tbl'))
      has(
        table.nextSibling?.nodeName !== 'w:tbl',
        `${name}: a table follows another, which Word makes one of`,
      )
    for (const row of all(name, 'w:tr'))
      has(
        children(row).some((child) => child.tagName === 'w:tc'),
        `${name}: a row has no cell`,
      )
  }

  const document = 'word/document.xml'
  const comments = all('word/comments.xml', 'w:comment')
  unique(comments, 'w:id', 'word/comments.xml')
  unique(all(document, 'wp:docPr'), 'id', document)
  unique(
    [...documents.keys()].flatMap((name) => all(name, 'w:p')).filter(hasParaId),
    'w14:paraId',
    'paragraphs',
  )
  const inOrder = [...all(document, '*').entries()]
  const places = (tag: string) => {
    const found = inOrder.filter(([, element]) => element.tagName === tag)
    unique(
      found.map(([, element]) => element),
      'w:id',
      tag,
    )
    return new Map(found.map(([place, element]) => [element.getAttribute('w:id'), place]))
  }
  const [starts, ends, references] = [
    places('w:commentRangeStart'),
    places('w:commentRangeEnd'),
    places('w:commentReference'),
  ]
  const ids = comments.map((comment) => comment.getAttribute('w:id'))
  for (const id of new Set([...ids, ...starts.keys(), ...ends.keys(), ...references.keys()])) {
    const [start, end, reference] = [starts.get(id) ?? -1, ends.get(id) ?? -1, references.get(id) ?? -1]
    has(ids.includes(id) && start >= 0 && start < end && end < reference, `comment ${id} has no proper range`)
  }

  const styles = new Set(all('word/styles.xml', 'w:style').map((style) => style.getAttribute('w:styleId')))
  const numbers = new Set(all('word/numbering.xml', 'w:num').map((num) => num.getAttribute('w:numId')))
  for (const name of documents.keys()) {
    for (const tag of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const one of all(name, tag)) {
        const style = one.getAttribute('w:val')
        has(styles.has(style), `${name}: there is no style ${style}`)
      }
    for (const one of all(name, 'w:numId'))
      if (name === document)
        has(numbers.has(one.getAttribute('w:val')), `${name}: there is no such numbering`)
  }
  has(
    children(all(document, 'w:body')[0]).at(-1)?.tagName === 'w:sectPr',
    'the body does not end with its section',
  )
  return problems

  function unique(elements: readonly Element[], attribute: string, where: string): void {
    const values = elements.map((element) => element.getAttribute(attribute))
    has(new Set(values).size === values.length, `${where}: ${attribute} is not unique`)
  }
}

function hasParaId(element: Element): boolean {
  return element.hasAttribute('w14:paraId')
}

function children(element: Element | undefined): Element[] {
  return Array.from(element?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1)
}
