import {
  decisions,
  type Investment,
  type InvestmentKind,
  type InvestmentTotal,
} from '#shared/domain/plan/investment.ts'
import { styled } from '@mui/material/styles'
import { useDo, useTry } from '../../../api/use-do.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { moneyText } from '../../../ui/money-text.ts'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { PlainChoice } from '../plain-choice.tsx'
import { useGoalWords } from './goal-words.ts'
import { hoursText, readHours } from './hours.ts'
import { OwnerChoice } from './owner-choice.tsx'
import { TypedField } from '../../../ui/typed-field.tsx'

type Props = Readonly<{
  kind: InvestmentKind
  investments: readonly Investment[]
  currency: string
  total: InvestmentTotal
}>

/** Investments of one kind, edited in place, with their total. */
export function InvestmentTable({ kind, investments, currency, total }: Props) {
  const say = useGoalWords()
  const { isReadOnly } = useDesk()
  const edit = useTry('investment.edit')
  const choose = useDo('investment.edit')
  const remove = useDo('investment.remove')
  const moneyHead = say(kind === 'invest' ? 'money' : 'saves', { currency })

  const rowOf = (each: Investment) => {
    const { id, version } = each
    const title = each.title === '' ? say('unnamed') : each.title
    const dayOf = (of: Investment, field: 'startsOn' | 'endsOn') => (
      <DayField
        label={labelOf(say(field === 'startsOn' ? 'from' : 'to'))}
        value={of[field]}
        noDay={say('noStart')}
        isReadOnly={isReadOnly}
        onKeep={(day) => edit({ id, version, changes: { [field]: day } })}
      />
    )
    const labelOf = (field: string): string => say('fieldOf', { field, title })
    return (
      <tr key={id} data-part={id}>
        <td>
          <KeptText
            label={labelOf(say('what'))}
            of={each}
            stored={each.title}
            placeholder={say('unnamed')}
            onKeep={(text, at) => edit({ id, version: at, changes: { title: text } })}
            isOneLine
            isReadOnly={isReadOnly}
          />
          <Days>
            {say('from')}
            {dayOf(each, 'startsOn')}
            {say('to')}
            {dayOf(each, 'endsOn')}
          </Days>
        </td>
        <td>
          <TypedField
            label={labelOf(moneyHead)}
            of={each}
            field="amountMinor"
            value={typedAmount(each.amountMinor, currency)}
            read={(text) => readTyped(text, currency)}
            complaint={say('amountWrong')}
            isReadOnly={isReadOnly}
            onKeep={(amountMinor) => edit({ id, version, changes: { amountMinor } })}
          />
        </td>
        <td>
          <TypedField
            label={labelOf(say('hoursHead'))}
            of={each}
            field="effortMinutes"
            value={hoursText(each.effortMinutes)}
            read={readHours}
            complaint={say('effortWrong')}
            isReadOnly={isReadOnly}
            onKeep={(effortMinutes) => edit({ id, version, changes: { effortMinutes } })}
          />
        </td>
        <td>
          <OwnerChoice
            label={labelOf(say('owner'))}
            ownerId={each.ownerId}
            onKeep={(ownerId) => void choose({ id, version, changes: { ownerId } })}
          />
        </td>
        <td>
          <PlainChoice
            label={labelOf(say('decision'))}
            value={each.decision}
            choices={decisions.map((value) => ({ value, label: say(`decision-${value}`) }))}
            isReadOnly={isReadOnly}
            onKeep={(decision) => void choose({ id, version, changes: { decision } })}
          />
        </td>
        <td>
          {isReadOnly ? null : (
            <button
              type="button"
              className="no-print"
              aria-label={say('remove', { title })}
              onClick={() => void remove({ id, version })}
            >
              ×
            </button>
          )}
        </td>
      </tr>
    )
  }

  return (
    <Table>
      <thead>
        <tr>
          {[say('what'), moneyHead, say('hoursHead'), say('owner'), say('decision')].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col" aria-label={say('tools')} />
        </tr>
      </thead>
      <tbody>{investments.map(rowOf)}</tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('total')}</th>
          <td className="sum">{moneyText(total.amountMinor, currency)}</td>
          <td className="sum">{hoursText(total.effortMinutes)}</td>
        </tr>
      </tfoot>
    </Table>
  )
}

const Table = styled('table')({
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 13,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { padding: '2px 6px', verticalAlign: 'top', textAlign: 'left' },
  '& th': { fontWeight: 600, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& tr > :nth-of-type(2), & tr > :nth-of-type(3), & .sum': { textAlign: 'right' },
  '& th:nth-of-type(2)': { width: 120 },
  '& th:nth-of-type(3)': { width: 72 },
  '& th:nth-of-type(4)': { width: 120 },
  '& th:nth-of-type(5)': { width: 100 },
  '& th:nth-of-type(6)': { width: 32 },
  '& tbody tr, & tfoot tr': { borderTop: '1px solid var(--mui-palette-divider)' },
  '& button': {
    width: 24,
    height: 24,
    font: 'inherit',
    color: 'var(--mui-palette-text-secondary)',
    background: 'transparent',
    border: 'none',
    borderRadius: 6,
    cursor: 'pointer',
  },
})

const Days = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  paddingLeft: 6,
  fontSize: 12,
  color: 'var(--mui-palette-text-secondary)',
})
