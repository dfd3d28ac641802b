import { Extension } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { richOf, writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { isSafeLink } from '#shared/domain/rich-text/safe-link.ts'
import { insertPlugin, type TakeKey } from './live/insert-plugin.ts'
import { liveNodes } from './live/live-nodes.ts'
import { createLiveSource, type LiveSource } from './live/live-texts.ts'
import { swotMark } from './swot/swot-mark.ts'

type Live = Readonly<{ source: LiveSource; takeKey: TakeKey }>
const nothingLive: Live = { source: createLiveSource(), takeKey: () => false }

/** What a text can be made of while it is written: the closed list of the domain, and the keys for it. */
export function richExtensions(onRefused: () => void, { source, takeKey }: Live = nothingLive) {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      trailingNode: false,
      heading: { levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (url) => isSafeLink(url),
        HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
      },
    }),
    TableKit.configure({ table: { resizable: false } }),
    ...liveNodes(source),
    swotMark,
    insertPlugin(takeKey),
    headingsBelowTheTitle,
    onlyWhatIsKept(onRefused),
  ]
}

/** A heading is told as one below the title of its section, wherever it stands. */
const headingsBelowTheTitle = Extension.create({
  name: 'headingsBelowTheTitle',
  addGlobalAttributes: () => [
    {
      types: ['heading'],
      attributes: {
        place: {
          default: null,
          parseHTML: () => null,
          renderHTML: ({ level }) => ({ 'aria-level': Number(level) + 2 }),
        },
      },
    },
  ],
})

/** The text of a document as it is stored; `undefined` where it could not be. */
export function writtenIn(doc: Node): string | undefined {
  const known = written.get(doc)
  if (known !== undefined) return known
  const text = richOf(doc.toJSON())
  if (!text) return undefined
  const json = writeRich(text)
  written.set(doc, json)
  return json
}

const written = new WeakMap<Node, string>()

/** A change after which the text could not be stored is not made: nothing is on the page that would be lost. */
function onlyWhatIsKept(onRefused: () => void): Extension {
  return Extension.create({
    name: 'onlyWhatIsKept',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) => {
          if (!transaction.docChanged || writtenIn(transaction.doc) !== undefined) return true
          onRefused()
          return false
        },
      }),
    ],
  })
}
