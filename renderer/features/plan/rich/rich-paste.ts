import type { ResolvedPos } from '@tiptap/pm/model'
import { Slice } from '@tiptap/pm/model'
import { fromMarkdown, looksLikeMarkdown } from '#shared/domain/rich-text/from-markdown.ts'
import { plainAtMost } from '#shared/domain/rich-text/limits.ts'
import { richOfPlain } from '#shared/domain/rich-text/plain.ts'
import { tidyHtml } from './tidy-html.ts'

/** More of it than this is not looked through: the letters alone are taken. */
const htmlAtMost = 4_000_000

/** What is pasted, as what it means: lists of Word as lists, Markdown as its form, anything too large as nothing. */
export function pasteProps(onTooMuch: () => void) {
  return {
    transformPastedHTML: (html: string): string => tidyHtml(html),
    clipboardTextParser: (text: string, context: ResolvedPos, isPlain: boolean): Slice => {
      const lines = text.replaceAll(/\r\n?/g, '\n')
      const rich = !isPlain && looksLikeMarkdown(lines) ? fromMarkdown(lines) : richOfPlain(lines)
      const doc = context.doc.type.schema.nodeFromJSON(rich)
      return Slice.maxOpen(doc.content)
    },
    /** Before anything is read of it. */
    handleDOMEvents: {
      paste: (view: Pasted, event: ClipboardEvent): boolean => take(view, event, event.clipboardData),
      drop: (view: Pasted, event: DragEvent): boolean => take(view, event, event.dataTransfer),
    },
  }

  function take(view: Pasted, event: Event, data: DataTransfer | null): boolean {
    const text = data?.getData('text/plain') ?? ''
    const html = data?.getData('text/html') ?? ''
    const isTooMuch = text.length > plainAtMost || (html.length > htmlAtMost && text === '')
    if (!isTooMuch && html.length <= htmlAtMost) return false
    event.preventDefault()
    if (isTooMuch) onTooMuch()
    else view.pasteText(text)
    return true
  }
}

type Pasted = Readonly<{ pasteText: (text: string) => boolean }>
