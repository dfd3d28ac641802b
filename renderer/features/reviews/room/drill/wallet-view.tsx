import type { AccountId } from '#shared/domain/account/model.ts'
import { measuredShare } from '#shared/domain/white-space/share-of-wallet.ts'
import { useAsk } from '../../../../api/use-ask.ts'
import { formatShare } from '../../../../ui/format.ts'
import { moneyText } from '../../../../ui/money-text.ts'
import { useStateWords } from '../../../../ui/state-words.ts'
import { RoomTable } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Answered, Facts, fact, Head } from './drill-parts.tsx'
import { Opens } from './opens.tsx'
import type { ViewProps } from './plan-in-room.ts'

export function WalletView({ drill }: ViewProps<'wallet'>) {
  const say = useRoomWords()
  return (
    <>
      <Head title={say('wallet')} />
      <WalletPart accountId={drill.within} />
    </>
  )
}

/** What they spend and what of it they buy from us, by product line; together they are the share of wallet. */
export function WalletPart({ accountId }: Readonly<{ accountId: string }>) {
  const say = useRoomWords()
  const answer = useAsk('white-space.get', { accountId: accountId as AccountId })
  return (
    <Answered answer={answer}>
      {({ cells, lines, accounts, currency }) => {
        const own = accounts.findIndex(({ id }) => id === accountId)
        const rows = cells.flatMap(([account, line, , spend, , , bought]) =>
          account === own && spend !== null ? [{ name: lines[line]?.name ?? '', spend, bought }] : [],
        )
        if (rows.length === 0) return say('noSpend')
        const sum = rows.reduce(
          (all, { spend, bought }) => ({ spend: all.spend + spend, bought: all.bought + bought }),
          { spend: 0, bought: 0 },
        )
        const figures = ({ spend, bought }: Readonly<{ spend: number; bought: number }>) => {
          const share = measuredShare(bought, spend)
          return (
            <>
              <td className="figure">{moneyText(spend, currency)}</td>
              <td className="figure">{moneyText(bought, currency)}</td>
              <td className="figure">
                {share.kind === 'unknown' ? say('notKnown') : formatShare(share.share)}
              </td>
            </>
          )
        }
        return (
          <RoomTable aria-label={say('wallet')} sx={{ maxWidth: 980 }}>
            <thead>
              <tr>
                <th scope="col">{say('productLine')}</th>
                <th scope="col" className="figure">
                  {say('spendYear')}
                </th>
                <th scope="col" className="figure">
                  {say('bought')}
                </th>
                <th scope="col" className="figure">
                  {say('share')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">
                    <Opens
                      drill={{
                        kind: 'lines',
                        accountId,
                        productLine: row.name,
                        month: null,
                        step: null,
                        page: 0,
                      }}
                    >
                      {row.name}
                    </Opens>
                  </th>
                  {figures(row)}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{say('sum')}</th>
                {figures(sum)}
              </tr>
            </tfoot>
          </RoomTable>
        )
      }}
    </Answered>
  )
}

/** What an account is, for a sentence that rests on nothing of it but that it is there. */
export function AccountView({ drill }: ViewProps<'account'>) {
  const say = useRoomWords()
  const { sayAccountStatus } = useStateWords()
  const answer = useAsk('account.get', { id: drill.within as AccountId })
  return (
    <Answered answer={answer}>
      {({ account, ownerName }) => (
        <>
          <Head title={account.name} />
          <Facts
            facts={[
              fact(say('tier'), account.tier),
              fact(say('status'), sayAccountStatus(account.status)),
              fact(say('industry'), account.industry),
              fact(say('segment'), account.segment),
              fact(say('region'), account.region),
              fact(say('accountOwner'), ownerName ?? ''),
              fact(say('description'), account.description),
            ]}
          />
        </>
      )}
    </Answered>
  )
}
