import type { AccountId } from '#shared/domain/account/model.ts'
import { figureAt, type PlanFigure } from '#shared/domain/plan/figures.ts'
import type { PlanSection } from '#shared/domain/plan/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatDay } from '../../../../ui/format.ts'
import type { LiveTexts, SaidMention } from './live-texts.ts'
import { idsOfKind, mentionsOf } from './mentions-of.ts'
import { useFigureSaid } from './use-figure-said.ts'

type Named = Readonly<{ id: string; name: string; accountId: AccountId | null }>

/** Figures and names of a plan's texts as they are now; `frozen` are the figures of a copy, which stand as they were. */
export function useLivePlan(
  accountId: AccountId,
  sections: readonly PlanSection[],
  frozen: readonly PlanFigure[] | undefined,
): LiveTexts | undefined {
  const figures = useAsk('plan.listFigures', { accountId }, { when: frozen === undefined })
  const mentions = useMemo(() => mentionsOf(sections), [sections])
  const ids = useMemo(
    () => ({
      accountIds: idsOfKind(mentions, 'account') as readonly AccountId[],
      contactIds: idsOfKind(mentions, 'contact') as readonly ContactId[],
      teamMemberIds: idsOfKind(mentions, 'team-member') as readonly TeamMemberId[],
    }),
    [mentions],
  )
  const named = useAsk('plan.listNamed', ids, { when: mentions.length > 0 })
  const all = useMemo(
    () =>
      named.value ? [...named.value.accounts, ...named.value.contacts, ...named.value.teamMembers] : none,
    [named.value],
  )
  return useLiveOf(accountId, frozen ?? figures.value ?? none, all)
}

/** Texts in which these figures and names stand. */
export function useLiveOf(
  accountId: AccountId,
  figures: readonly PlanFigure[],
  named: readonly Named[],
): LiveTexts {
  const { sayValue, sayAll, sayGone } = useFigureSaid()
  return useMemo(() => {
    const byId = new Map(named.map((each) => [each.id, each]))
    return {
      accountId,
      figures,
      figure: (attrs) => {
        const figure = figureAt(figures, attrs)
        if (figure) return { value: sayValue(figure.value), day: formatDay(figure.on), all: sayAll(figure) }
        /* Until the answer is there, what was written down stands. */
        return figures.length === 0
          ? { value: attrs.label, day: '', all: attrs.label }
          : { value: sayGone(), day: '', all: sayGone() }
      },
      mention: ({ kind, id, label }): SaidMention => {
        const known = byId.get(id)
        const name = known?.name || label
        if (kind === 'team-member' || !known) return { name, to: undefined }
        const account = `/accounts/${known.accountId ?? id}`
        return { name, to: kind === 'account' ? account : `${account}/people?person=${id}` }
      },
    }
  }, [accountId, figures, named, sayValue, sayAll, sayGone])
}

const none: readonly never[] = []
