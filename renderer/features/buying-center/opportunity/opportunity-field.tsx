import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import type { Opportunity, OpportunityId } from '#shared/domain/opportunity/model.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { formatDay, formatMoney } from '../../../ui/format.ts'
import { FactMenu } from '../fact-menu.tsx'
import { OpportunityDialog } from './opportunity-dialog.tsx'
import { useOpportunityWords } from './opportunity-words.ts'

type Props = Readonly<{ center: BuyingCenter; opportunity: Opportunity | null; isReadOnly: boolean }>

/** The opportunity that the buying center decides about: chosen among those of the account, or made here. */
export function OpportunityField({ center, opportunity, isReadOnly }: Props) {
  const say = useOpportunityWords()
  const { accountId, id, version } = center
  const listed = useAsk('opportunity.listByAccount', { accountId })
  const account = useAsk('account.get', { id: accountId })
  const doEdit = useDo('buying-center.edit')
  const [asked, setAsked] = useState<'add' | 'edit'>()
  const currency = account.value?.account.currency ?? 'EUR'
  const choose = (opportunityId: OpportunityId | null): void =>
    void doEdit({ id, version, changes: { opportunityId } })

  const factsOf = ({ amountMinor, closesOn, state }: Opportunity): string =>
    [
      ...(amountMinor === null ? [] : [formatMoney(amountMinor, currency, minorDigits(currency))]),
      ...(closesOn === null ? [] : [formatDay(closesOn)]),
      say(`state-${state}`).toLowerCase(),
    ].join(' · ')
  return (
    <>
      <FactMenu
        label={say('opportunity')}
        value={
          opportunity ? say('facts', { name: opportunity.name, facts: factsOf(opportunity) }) : say('none')
        }
        isReadOnly={isReadOnly}
        choices={[
          {
            key: 'none',
            label: say('noneChoice'),
            isChosen: opportunity === null,
            onChoose: () => choose(null),
          },
          ...(listed.value ?? []).map((each) => ({
            key: each.id,
            label: say('facts', { name: each.name, facts: factsOf(each) }),
            isChosen: each.id === opportunity?.id,
            onChoose: () => choose(each.id),
          })),
        ]}
        deeds={[
          { key: 'add', label: say('add'), onChoose: () => setAsked('add') },
          ...(opportunity
            ? [
                {
                  key: 'edit',
                  label: say('edit', { name: opportunity.name }),
                  onChoose: () => setAsked('edit'),
                },
              ]
            : []),
        ]}
      />
      {asked ? (
        <OpportunityDialog
          accountId={accountId}
          currency={currency}
          opportunity={asked === 'edit' ? opportunity : null}
          onAdded={choose}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  )
}
