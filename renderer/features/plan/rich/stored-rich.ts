import type { PlanSection } from '#shared/domain/plan/model.ts'
import type { RichText } from '#shared/domain/rich-text/model.ts'
import { richOfPlain } from '#shared/domain/rich-text/plain.ts'
import { readRich, writeRich } from '#shared/domain/rich-text/read-rich.ts'

/** The text of a section with its form, whether it has one or only letters. */
export function richTextOf({ text, rich }: Pick<PlanSection, 'text' | 'rich'>): RichText {
  return (rich === null ? undefined : readRich(rich)) ?? richOfPlain(text)
}

/** The same as it is written down: what a field compares with what it holds. */
export function storedRichOf(section: Pick<PlanSection, 'text' | 'rich'>): string {
  return section.rich ?? writeRich(richOfPlain(section.text))
}
