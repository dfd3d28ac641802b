import { Node } from '@tiptap/core'
import type { Node as DocNode } from '@tiptap/pm/model'
import type { FigureNode, MentionNode } from '#shared/domain/rich-text/model.ts'
import { richOf } from '#shared/domain/rich-text/read-rich.ts'
import { plainOfLive, type LiveSource } from './live-texts.ts'

type LiveNode = FigureNode | MentionNode

/** A person, an account or one of us, named in a text, and a figure: each one letter to the cursor, drawn as it is now. */
export function liveNodes(source: LiveSource) {
  return [
    liveNode('mention', ['kind', 'id', 'label'], source),
    liveNode('figure', ['figure', 'ofId', 'label'], source),
  ]
}

/** The node of the document as the domain has it. */
export function liveNodeOf({ type, attrs }: Pick<DocNode, 'type' | 'attrs'>): LiveNode | undefined {
  return type.name === 'mention' || type.name === 'figure'
    ? ({ type: type.name, attrs } as unknown as LiveNode)
    : undefined
}

function liveNode(name: LiveNode['type'], attributes: readonly string[], source: LiveSource) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((attribute) => [
          attribute,
          {
            default: '',
            parseHTML: (element: HTMLElement) => element.getAttribute(dataOf(attribute)) ?? '',
            renderHTML: (attrs: Readonly<Record<string, string>>) => ({
              [dataOf(attribute)]: attrs[attribute],
            }),
          },
        ]),
      ),
    parseHTML: () => [
      {
        tag: `span[data-live="${name}"]`,
        /* What is pasted can say anything: what could not be stored is taken for the letters it is. */
        getAttrs: (element) => (isStorable(name, attributes, element) ? null : false),
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      { ...HTMLAttributes, 'data-live': name },
      plainNow(source, node),
    ],
    renderText: ({ node }) => plainNow(source, node),
    addNodeView:
      () =>
      ({ node: first }) => {
        let node = first
        const dom = document.createElement('span')
        dom.className = `live live-${name}`
        const draw = (): void => drawLive(dom, source, node)
        const unsubscribe = source.subscribe(draw)
        draw()
        return {
          dom,
          update: (next) => {
            if (next.type !== node.type) return false
            node = next
            draw()
            return true
          },
          destroy: unsubscribe,
        }
      },
  })
}

function drawLive(dom: HTMLElement, source: LiveSource, node: DocNode): void {
  const own = liveNodeOf(node)
  if (!own) return
  const live = source.get()
  if (own.type === 'mention') {
    dom.textContent = live?.mention(own.attrs).name ?? own.attrs.label
    return
  }
  const said = live?.figure(own.attrs)
  dom.textContent = said?.value ?? own.attrs.label
  dom.title = said?.all ?? ''
  dom.dataset['day'] = said?.day ?? ''
}

function plainNow(source: LiveSource, node: DocNode): string {
  const own = liveNodeOf(node)
  return own ? plainOfLive(source.get(), own) : ''
}

function dataOf(attribute: string): string {
  return `data-${attribute.toLowerCase()}`
}

function isStorable(name: string, attributes: readonly string[], element: HTMLElement): boolean {
  const attrs = Object.fromEntries(
    attributes.map((attribute) => [attribute, element.getAttribute(dataOf(attribute)) ?? '']),
  )
  const paragraph = { type: 'paragraph', content: [{ type: name, attrs }] }
  return richOf({ type: 'doc', content: [paragraph] }) !== undefined
}
