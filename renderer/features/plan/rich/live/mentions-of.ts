import type { PlanSection } from '#shared/domain/plan/model.ts'
import type { MentionNode } from '#shared/domain/rich-text/model.ts'
import { mentionsIn } from '#shared/domain/rich-text/parts.ts'
import { readRich } from '#shared/domain/rich-text/read-rich.ts'

type Mention = MentionNode['attrs']

/** Who is named in the texts of some sections. Each text is read once: sections that stay as they are cost nothing. */
export function mentionsOf(sections: readonly Pick<PlanSection, 'rich'>[]): readonly Mention[] {
  return sections.flatMap((section) => {
    const before = known.get(section)
    if (before) return before
    const found = section.rich?.includes('"mention"') ? mentionsIn(readRich(section.rich) ?? nothing) : none
    known.set(section, found)
    return found
  })
}

/** The ids of one kind, each once and in an order of their own, so that the same question is asked for the same people. */
export function idsOfKind(mentions: readonly Mention[], kind: Mention['kind']): readonly string[] {
  const ids = mentions.filter((mention) => mention.kind === kind).map(({ id }) => id)
  return [...new Set(ids)].toSorted()
}

const known = new WeakMap<object, readonly Mention[]>()
const none: readonly Mention[] = []
const nothing = { type: 'doc', content: [] } as const
