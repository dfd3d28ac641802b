import { fold } from '#shared/kernel/fold.ts'
import type { FigureNode, MentionNode } from '#shared/domain/rich-text/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../../api/use-ask.ts'
import { useSettled } from '../../../../api/use-settled.ts'
import { formatDay } from '../../../../ui/format.ts'
import { useDesk } from '../../desk.ts'
import { useFigureWords } from './figure-words.ts'
import type { Sought } from './insert-plugin.ts'
import type { LiveTexts } from './live-texts.ts'
import { useFigureSaid } from './use-figure-said.ts'

/** Something that can be put into a text, with what tells it from others of its name. */
export type Insertable = Readonly<{ id: string; name: string; note: string; node: FigureNode | MentionNode }>

const shownAtOnce = 8
const peopleAtOnce = 200

/** What the sign and what was typed after it could mean, the closest first. */
export function useInsertable(
  sought: Sought | undefined,
  live: LiveTexts | undefined,
): readonly Insertable[] {
  const figures = useFigures(live)
  const people = usePeople(sought?.sign === '@' ? sought.query : undefined, live)
  return useMemo(() => {
    if (!sought) return none
    const all = sought.sign === '#' ? figures : people
    const query = fold(sought.query)
    const found = all.filter(({ name }) => fold(name).includes(query))
    const starts = (one: Insertable): number => (fold(one.name).startsWith(query) ? 0 : 1)
    return found.toSorted((one, other) => starts(one) - starts(other)).slice(0, shownAtOnce)
  }, [sought, figures, people])
}

function useFigures(live: LiveTexts | undefined): readonly Insertable[] {
  const { sayName, sayValue, sayValueOn } = useFigureSaid()
  return useMemo(
    () =>
      (live?.figures ?? none).map((figure): Insertable => ({
        id: `${figure.figure} ${figure.ofId}`,
        name: sayName(figure),
        note: `${sayValue(figure.value)} · ${formatDay(figure.on)}`,
        node: {
          type: 'figure',
          attrs: { figure: figure.figure, ofId: figure.ofId, label: sayValueOn(figure) },
        },
      })),
    [live, sayName, sayValue, sayValueOn],
  )
}

/** The people of the account, those of us, and whatever else the search finds by the name. */
function usePeople(query: string | undefined, live: LiveTexts | undefined): readonly Insertable[] {
  const say = useFigureWords()
  const { team } = useDesk()
  const isAsked = query !== undefined && live !== undefined
  const own = useAsk(
    'contact.listByAccount',
    { accountId: live?.accountId ?? ('' as never), limit: peopleAtOnce },
    { when: isAsked },
  )
  const text = useSettled(query) ?? ''
  const found = useAsk('search.find', { text, limit: shownAtOnce }, { when: isAsked && text.trim() !== '' })
  return useMemo(() => {
    if (!isAsked) return none
    const contacts = (own.value?.rows ?? []).map((contact) =>
      mention('contact', contact.id, displayName(contact), contact.title),
    )
    const ours = team.map(({ id, name }) => mention('team-member', id, name, say('ofOurs')))
    const others = (found.value?.groups ?? []).flatMap(({ kind, rows }) =>
      kind === 'contact' || kind === 'account'
        ? rows.map(({ id, title, accountName, detail }) =>
            mention(kind, id, title, kind === 'account' ? say('isAccount') : (accountName ?? detail)),
          )
        : [],
    )
    return [...new Map([...contacts, ...ours, ...others].map((each) => [each.id, each])).values()].filter(
      ({ name }) => name !== '',
    )
  }, [isAsked, own.value, found.value, team, say])
}

function mention(kind: MentionNode['attrs']['kind'], id: string, name: string, note: string): Insertable {
  return { id, name, note, node: { type: 'mention', attrs: { kind, id, label: name } } }
}

const none: readonly never[] = []
