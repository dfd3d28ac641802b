import type { PlanSection } from './model.ts'
import type { PlanTemplate, TemplateSection } from './template.ts'
import { sectionsFor } from './template.ts'

type Section = Pick<PlanSection, 'id' | 'key' | 'title' | 'text' | 'position'>

/** What becomes of the sections of a plan that is moved to another edition of a template, or to another template. */
export type TemplateMove = Readonly<{
  /** The new sections, with the places they get. */
  added: readonly Readonly<{ section: TemplateSection; position: number }>[]
  /** Those that get another title. */
  renamed: readonly Readonly<{ section: Section; title: string }>[]
  /** Those that no longer stand in the template: they are kept, with what is written there, behind the others. */
  kept: readonly Section[]
  /** Every section of before that gets another place. */
  placed: readonly Readonly<{ section: Section; position: number }>[]
}>

/** Works out the move; nothing that somebody wrote is lost by it. An empty section that is not in the template stays as well. */
export function templateMove(
  sections: readonly Section[],
  template: PlanTemplate,
  tier: string,
): TemplateMove {
  const wanted = sectionsFor(template, tier)
  const known = new Map(sections.map((section) => [section.key, section]))
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  const kept = sections.filter(({ key }) => !wantedKeys.has(key))
  const stay = [
    ...wanted.flatMap(({ key }, position) => placeOf(known.get(key), position)),
    ...kept.map((section, at) => ({ section, position: wanted.length + at })),
  ]
  return {
    added: wanted.flatMap((section, position) => (known.has(section.key) ? [] : [{ section, position }])),
    renamed: wanted.flatMap(({ key, title }) => {
      const section = known.get(key)
      return section && section.title !== title ? [{ section, title }] : []
    }),
    kept,
    placed: stay.filter(({ section, position }) => section.position !== position),
  }
}

/** Whether the move would change anything that one sees. */
export function isMoveEmpty({ added, renamed, kept, placed }: TemplateMove): boolean {
  return added.length + renamed.length + kept.length + placed.length === 0
}

function placeOf(
  section: Section | undefined,
  position: number,
): readonly Readonly<{ section: Section; position: number }>[] {
  return section ? [{ section, position }] : []
}
