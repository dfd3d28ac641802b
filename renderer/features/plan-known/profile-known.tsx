import { styled } from '@mui/material/styles'
import { formatCount, formatDay, formatShare, formatSignedShare } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { KnownBlock, KnownSection, NothingKnown, type Known } from './known-block.tsx'
import { useKnownWords } from './known-words.ts'

/** Who the customer is and what the account brings, above what is written of both. */
export function ProfileKnown({ accountId }: Readonly<{ accountId: AccountId }>) {
  return (
    <KnownSection accountId={accountId}>
      {({ profile, money }) => (
        <>
          <Profile profile={profile} />
          <Money accountId={accountId} money={money} />
        </>
      )}
    </KnownSection>
  )
}

function Profile({ profile }: Pick<Known, 'profile'>) {
  const say = useKnownWords()
  const { industry, segment, region, city, country, employees, annualRevenueMinor, currency } = profile
  const facts = [
    [say('industry'), industry],
    [say('segment'), segment],
    [say('region'), region],
    [say('place'), [city, country].filter((part) => part !== '').join(', ')],
    [say('employees'), employees === null ? '' : formatCount(employees)],
    [say('theirRevenue'), annualRevenueMinor === null ? '' : moneyText(annualRevenueMinor, currency)],
  ].filter(([, value]) => value !== '')
  return facts.length === 0 ? null : <FactList facts={facts} label={say('profile')} />
}

function Money({ accountId, money }: Readonly<{ accountId: AccountId; money: Known['money'] }>) {
  const say = useKnownWords()
  const { currency, from, to, revenueMinor, revenueBeforeMinor, marginMinor, contributionMinor } = money
  const ofRevenue = (amountMinor: number | null): string => {
    if (amountMinor === null || revenueMinor === null) return ''
    const amount = moneyText(amountMinor, currency)
    return revenueMinor <= 0
      ? amount
      : say('ofRevenue', { amount, share: formatShare(amountMinor / revenueMinor) })
  }
  const revenue = (): string => {
    if (revenueMinor === null) return ''
    const amount = moneyText(revenueMinor, currency)
    return revenueBeforeMinor === null || revenueBeforeMinor <= 0
      ? amount
      : say('moved', { amount, change: formatSignedShare(revenueMinor / revenueBeforeMinor - 1) })
  }
  const facts = [
    [say('revenue'), revenue()],
    [say('revenueBefore'), revenueBeforeMinor === null ? '' : moneyText(revenueBeforeMinor, currency)],
    [say('margin'), ofRevenue(marginMinor)],
    [say('contribution'), ofRevenue(contributionMinor)],
  ].filter(([, value]) => value !== '')
  return (
    <KnownBlock
      title={say('money', { from: formatDay(from), to: formatDay(to) })}
      to={`/accounts/${accountId}/economics`}
      toLabel={say('openEconomics')}
    >
      {facts.length === 0 ? <NothingKnown>{say('noOrders')}</NothingKnown> : <FactList facts={facts} />}
    </KnownBlock>
  )
}

function FactList({ facts, label }: Readonly<{ facts: readonly (readonly string[])[]; label?: string }>) {
  return (
    <Facts aria-label={label}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Facts>
  )
}

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))',
  gap: '6px 16px',
  margin: '4px 0 0',
  '& dt': { fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums' },
})
