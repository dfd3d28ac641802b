import type { Output } from '#shared/contract/contract.ts'
import type { TemplateText } from '#shared/domain/plan/template.ts'
import type { Kept } from '../../../ui/use-draft.ts'

export type Edition = Output<'plan-template.list'>[number]

/** Changes a template: a choice is told of where it is refused, a text stays in its field. */
export type ChangeTemplate = Readonly<{
  template: Edition
  isReadOnly: boolean
  set: (changes: Partial<TemplateText>) => void
  keep: (changes: Partial<TemplateText>) => Promise<Kept>
}>

/** The words of a list that is written with commas between them, each once. */
export function commaWords(text: string): readonly string[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '')
}
