import JsZip from 'jszip'
import { orderProblemsOf } from './office-order.ts'

/** An office file taken apart: the text of each part that is XML, and the names of all. The parser of XML is that of a page (jsdom). */
export type OfficePackage = Readonly<{
  names: readonly string[]
  text: (name: string) => string
  page: (name: string) => Document
}>

export async function openOffice(bytes: ArrayBuffer | Uint8Array): Promise<OfficePackage> {
  const zip = await JsZip.loadAsync(bytes)
  const texts = new Map<string, string>()
  for (const [name, part] of Object.entries(zip.files))
    texts.set(name, isXml(name) ? await part.async('string') : '')
  const text = (name: string): string => {
    const found = texts.get(name)
    if (found === undefined) throw new Error(`No part ${name}`)
    return found
  }
  return {
    names: [...texts.keys()],
    text,
    page: (name) => new DOMParser().parseFromString(text(name), 'text/xml'),
  }
}

/** What somebody reads in a part, paragraph by paragraph. */
export function paragraphsOf(office: OfficePackage, name: string): readonly string[] {
  return elementsOf(office.page(name), 'p')
    .filter(({ namespaceURI }) => namespaceURI !== presentation)
    .map((paragraph) =>
      [...paragraph.getElementsByTagName('*')]
        .map((each) => (each.localName === 't' ? each.textContent : each.localName === 'br' ? '\n' : ''))
        .join(''),
    )
    .filter((text) => text !== '')
}

const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'

export function elementsOf(page: Document | Element, localName: string): readonly Element[] {
  return [...page.getElementsByTagName('*')].filter((each) => each.localName === localName)
}

/**
 * What is wrong with an office file by the rules of its package (ECMA-376, part 2) and of what it shows: parts that are no XML or have
 * no type, relations that lead nowhere, ids that two have, connectors that are glued to nothing, charts with an axis too many, and
 * elements in another order than the format has them.
 */
export function problemsOf(office: OfficePackage): readonly string[] {
  return [
    ...malformedOf(office),
    ...typesOf(office),
    ...relationsOf(office),
    ...orderProblemsOf(office),
    ...office.names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .flatMap((name) => slideOf(office, name)),
    ...office.names
      .filter((name) => /charts\/chart\d+\.xml$/.test(name))
      .filter((name) =>
        elementsOf(office.page(name), 'barChart').some((chart) => elementsOf(chart, 'axId').length > 2),
      )
      .map((name) => `${name}: more than two axes`),
  ]
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/.test(name)
}

function malformedOf({ names, page }: OfficePackage): readonly string[] {
  return names
    .filter(isXml)
    .filter((name) => elementsOf(page(name), 'parsererror').length > 0)
    .map((name) => `${name}: no XML`)
}

function typesOf({ names, page }: OfficePackage): readonly string[] {
  const types = page('[Content_Types].xml')
  const endings = new Set(elementsOf(types, 'Default').map((each) => each.getAttribute('Extension')))
  const said = elementsOf(types, 'Override').map((each) => each.getAttribute('PartName')?.slice(1) ?? '')
  const parts = names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'))
  return [
    ...parts
      .filter((name) => !said.includes(name) && !endings.has(name.split('.').pop() ?? ''))
      .map((name) => `${name}: no type`),
    // What is only XML by its ending is opened by no program.
    ...parts
      .filter((name) => name.endsWith('.xml') && !said.includes(name))
      .map((name) => `${name}: a type only by its ending`),
    ...said.filter((name) => !parts.includes(name)).map((name) => `${name}: a type, but no part`),
    ...said.filter((name, at) => said.indexOf(name) !== at).map((name) => `${name}: two types`),
  ]
}

function relationsOf({ names, page, text }: OfficePackage): readonly string[] {
  return names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const relations = elementsOf(page(name), 'Relationship')
      const ids = relations.map((each) => each.getAttribute('Id') ?? '')
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
      const used = names.includes(owner)
        ? [...text(owner).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id ?? '')
        : []
      return [
        ...relations
          .filter((each) => each.getAttribute('TargetMode') !== 'External')
          .map((each) => targetOf(owner, each.getAttribute('Target') ?? ''))
          .filter((target) => !names.includes(target))
          .map((target) => `${name}: leads to ${target}, which is not there`),
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: two of ${id}`),
        ...used.filter((id) => id !== '' && !ids.includes(id)).map((id) => `${owner}: ${id} is no relation`),
      ]
    })
}

function targetOf(owner: string, target: string): string {
  return new URL(target, `file:///${owner}`).pathname.slice(1)
}

function slideOf(office: OfficePackage, name: string): readonly string[] {
  const page = office.page(name)
  const ids = elementsOf(page, 'cNvPr').map((each) => each.getAttribute('id') ?? '')
  const shapes = elementsOf(page, 'sp').flatMap((shape) =>
    elementsOf(shape, 'cNvPr').map((each) => each.getAttribute('id') ?? ''),
  )
  const glued = elementsOf(page, 'cxnSp').flatMap((line) =>
    ['stCxn', 'endCxn'].map((end) => elementsOf(line, end)[0]?.getAttribute('id') ?? 'nothing'),
  )
  const late = elementsOf(page, 'pPr').filter((form) => form.previousElementSibling !== null)
  return [
    ...late.map((form) => `${name}: a form after the letters of ${form.parentElement?.textContent}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: two of the id ${id}`),
    ...glued.filter((id) => !shapes.includes(id)).map((id) => `${name}: a line is glued to ${id}`),
  ]
}
