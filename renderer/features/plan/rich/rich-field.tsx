import { lazy, Suspense } from 'react'
import { readRich } from '#shared/domain/rich-text/read-rich.ts'
import { noText } from '#shared/domain/rich-text/model.ts'
import { FigureSources } from './figure-view.tsx'
import type { RichEditorProps } from './rich-editor.tsx'
import { RichView } from './rich-view.tsx'

const RichEditor = lazy(async () => ({ default: (await import('./rich-editor.tsx')).RichEditor }))

/** A text with a form: to be read at once, and to be written as soon as what it is written with is there. */
export function RichField({ isReadOnly, ...field }: RichEditorProps & Readonly<{ isReadOnly: boolean }>) {
  const text = readRich(field.stored) ?? noText
  const reading = <RichView text={text} label={field.label} />
  return isReadOnly ? (
    reading
  ) : (
    <Suspense fallback={reading}>
      <RichEditor {...field} />
      <FigureSources text={text} />
    </Suspense>
  )
}
