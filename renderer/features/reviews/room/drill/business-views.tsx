import type { AccountId } from '#shared/domain/account/model.ts'
import { probabilityOf, stageOf } from '#shared/domain/opportunity/sales-process.ts'
import type { TouchpointId } from '#shared/domain/touchpoint/model.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatDay, formatList, formatShare } from '../../../../ui/format.ts'
import { moneyText } from '../../../../ui/money-text.ts'
import { nextStepText } from '../../../../ui/next-step-text.ts'
import { useOwners } from '../../use-owners.ts'
import { List, Part, Quiet } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { ChangesOf } from './changes-part.tsx'
import { Answered, Facts, fact, Gone, Head } from './drill-parts.tsx'
import { Opens } from './opens.tsx'
import { People } from './part-views.tsx'
import { planOfAccount, type ViewProps } from './plan-in-room.ts'

/** An opportunity: how far it is, what is next and whose, and against whom. */
export function OpportunityView({ drill, data }: ViewProps<'opportunity'>) {
  const say = useRoomWords()
  const owners = useOwners()
  const accountId = drill.within as AccountId
  const plan = planOfAccount(data, drill.within)
  const answer = useAsk('opportunity.listByAccount', { accountId })
  const process = useAsk('sales-process.get', {}).value
  const currency = useAsk('account.get', { id: accountId }).value?.account.currency
  const centers = useAsk('buying-center.listByAccount', { accountId }).value ?? []
  return (
    <Answered answer={answer}>
      {(all) => {
        const found = all.find(({ id }) => id === drill.id)
        if (!found || !process || currency === undefined) return found ? null : <Gone />
        const center = centers.find(({ opportunity }) => opportunity?.id === found.id)?.center
        const money = (amount: number | null): string =>
          amount === null ? say('notKnown') : moneyText(amount, currency)
        return (
          <>
            <Head title={found.name} below={money(found.amountMinor)} />
            <Facts
              facts={[
                fact(say('state'), found.state === 'open' ? '' : say(`state-${found.state}`)),
                fact(say('stage'), stageOf(found, process)?.name ?? say('notKnown')),
                fact(say('probability'), formatShare(probabilityOf(found, process) / 100)),
                fact(say('closes'), found.closesOn ? formatDay(found.closesOn) : say('noDay')),
                fact(say('nextStep'), nextStepText(found)),
                fact(say('nextStepOwner'), found.nextStepOwnerId ? owners.nameOf(found.nextStepOwnerId) : ''),
                fact(say('ownerTitle'), found.ownerId ? owners.nameOf(found.ownerId) : say('nobody')),
                fact(
                  say('decides'),
                  center ? (
                    <Opens drill={{ kind: 'center', within: accountId, id: center.id }}>{center.name}</Opens>
                  ) : null,
                ),
              ]}
            />
            {found.lines && found.lines.length > 0 ? (
              <Part title={say('parts')}>
                <List>
                  {found.lines.map(({ product, period, amountMinor }, at) => (
                    <li key={at}>
                      {product} <Quiet>{[period ?? '', money(amountMinor)].filter(Boolean).join(', ')}</Quiet>
                    </li>
                  ))}
                </List>
              </Part>
            ) : null}
            {found.competitors && found.competitors.length > 0 ? (
              <Part title={say('competitors')}>
                <List>
                  {found.competitors.map(({ name, standing, note }) => (
                    <li key={name}>
                      {name} <Quiet>{[say(`standing-${standing}`), note].filter(Boolean).join(', ')}</Quiet>
                    </li>
                  ))}
                </List>
              </Part>
            ) : null}
            {plan ? <ChangesOf plan={plan} data={data} ids={new Set([drill.id])} /> : null}
          </>
        )
      }}
    </Answered>
  )
}

/** When we were in touch, who took part, and what came of it. */
export function TouchpointView({ drill }: ViewProps<'touchpoint'>) {
  const say = useRoomWords()
  const owners = useOwners()
  const answer = useAsk('touchpoint.get', { id: drill.id as TouchpointId })
  return (
    <Answered answer={answer}>
      {({ touchpoint, outcomes }) => (
        <>
          <Head
            title={touchpoint.subject || say(`channel-${touchpoint.channel}`)}
            below={`${formatDay(touchpoint.happenedOn)}, ${say(`channel-${touchpoint.channel}`)}`}
          />
          <Facts
            facts={[
              fact(say('ours'), formatList(touchpoint.teamMemberIds.map(owners.nameOf).filter(Boolean))),
              fact(say('note'), touchpoint.note),
            ]}
          />
          {touchpoint.contactIds.length > 0 ? (
            <Part title={say('theirs')}>
              <People accountId={touchpoint.accountId} ids={touchpoint.contactIds} />
            </Part>
          ) : null}
          {outcomes.length > 0 ? (
            <Part title={say('came')}>
              <List>
                {outcomes.map(({ id, text, dueOn }) => (
                  <li key={id}>
                    {text} <Quiet>{dueOn ? formatDay(dueOn) : ''}</Quiet>
                  </li>
                ))}
              </List>
            </Part>
          ) : null}
        </>
      )}
    </Answered>
  )
}
