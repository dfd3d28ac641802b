import type { Editor } from '@tiptap/core'
import type { RichText } from '#shared/domain/rich-text/model.ts'

/**
 * Puts another text into the editor where it differs from the one there: what was changed elsewhere, or taken back. The selection
 * stays where it was, and the keys that take back what one typed do not take this back.
 */
export function showStored({ state, schema, view }: Editor, text: RichText): void {
  const doc = schema.nodeFromJSON(text)
  const start = state.doc.content.findDiffStart(doc.content)
  const ends = state.doc.content.findDiffEnd(doc.content)
  if (start === null || ends === null) return
  const overlap = start - Math.min(ends.a, ends.b)
  const more = Math.max(0, overlap)
  const transaction = state.tr.replace(start, ends.a + more, doc.slice(start, ends.b + more))
  const isWhole = transaction.doc.eq(doc)
  view.dispatch(
    (isWhole ? transaction : state.tr.replaceWith(0, state.doc.content.size, doc.content))
      .setMeta('addToHistory', false)
      .setMeta('preventUpdate', true),
  )
}
