import type { Above, Proposal } from '#shared/domain/paste/proposal.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import { useState } from 'react'
import { LookupField, type Found } from '../../../ui/lookup-field.tsx'
import { matching, type People } from '../people.ts'
import { usePasteWords } from './paste-words.ts'
import { sayAbove, sayManager } from './say-proposal.ts'
import type { Paste } from './use-paste.ts'

type Props = Readonly<{ proposal: Proposal; people: People; paste: Paste }>

const shownAtMost = 50

/** Whom a row reports to: a person of the account, of the text, somebody who is added for it, or nobody. */
export function ManagerField({ proposal, people, paste }: Props) {
  const say = usePasteWords()
  const [query, setQuery] = useState('')
  const { manager, meaning, row } = proposal
  const { proposals } = paste
  const choices = choicesOf()
  const isOpen = manager.kind === 'unknown' || manager.kind === 'several'

  return (
    <LookupField
      label={say('manager')}
      value={{ id: 'now', name: isOpen ? '' : sayManager(say, manager, people, proposals) }}
      found={choices.map(({ found }) => found)}
      nothingFound={say('noMatch')}
      complaint={isOpen ? say('why-manager', { text: manager.text }) : undefined}
      onSearch={setQuery}
      onChoose={(chosen) => {
        const choice = choices.find(({ found }) => found.id === chosen?.id)
        paste.say([row], { manager: choice?.manager ?? { kind: 'top' } })
      }}
    />
  )

  function choicesOf(): readonly Readonly<{
    found: Found<string>
    manager: Above | { kind: 'top' | 'as-is' }
  }>[] {
    const words = fold(query)
    const isFree = words === '' || query === sayManager(say, manager, people, proposals)
    const known = new Set(proposals.flatMap((each) => (each.meaning.kind === 'known' ? [each.row] : [])))
    const rows = proposals.filter(
      (each) =>
        each.row !== row &&
        !known.has(each.row) &&
        (isFree || fold(displayName(each.fields)).includes(words)),
    )
    const here = matching(people, isFree ? '' : query).filter(
      ({ id }) => meaning.kind !== 'known' || meaning.contact.id !== id,
    )
    const aboves: readonly Above[] = [
      ...(manager.kind === 'several' ? manager.among : []),
      ...here.slice(0, shownAtMost).map(({ id }): Above => ({ kind: 'contact', id })),
      ...rows.slice(0, shownAtMost).map((each): Above => ({ kind: 'row', row: each.row })),
    ]
    const text = isFree ? (manager.kind === 'unknown' ? manager.text : '') : query.trim()
    const fixed = [...(meaning.kind === 'known' ? (['as-is'] as const) : []), 'top' as const]
    return [
      ...(text === ''
        ? []
        : [
            {
              found: { id: 'added', name: say('add', { name: text }) },
              manager: { kind: 'added', text } as const,
            },
          ]),
      ...(isFree
        ? fixed.map((kind) => ({
            found: { id: kind, name: say(kind === 'top' ? 'top' : 'asIs') },
            manager: { kind },
          }))
        : []),
      ...aboves.map((above) => ({ found: foundOf(above), manager: above })),
    ]
  }

  function foundOf(above: Above): Found<string> {
    const name = sayAbove(say, above, people, proposals)
    if (above.kind === 'contact') return { id: above.id, name, note: people.byId.get(above.id)?.title ?? '' }
    return {
      id: `${above.kind} ${above.kind === 'row' ? above.row : above.text}`,
      name,
      note: say('fromText'),
    }
  }
}
