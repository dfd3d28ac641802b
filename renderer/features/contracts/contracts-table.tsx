import { courseOf, type ContractState } from '#shared/domain/customer-contract/course.ts'
import { noticeUnits, type Contract } from '#shared/domain/customer-contract/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import CloseIcon from '@mui/icons-material/Close'
import type { CSSProperties } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Figures } from '../../ui/figures.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { NativePick } from '../../ui/native-pick.tsx'
import { readTyped, typedAmount } from '../../ui/typed-amount.ts'
import { TypedField } from '../../ui/typed-field.tsx'
import { useContractsWords } from './contracts-words.ts'
import { sayCourse } from './say-course.ts'

type Props = Readonly<{
  contracts: readonly Contract[]
  currency: string
  today: CalendarDay
  isReadOnly: boolean
}>

/** Contracts, edited in place; what follows from their terms stands beside them. */
export function ContractsTable({ contracts, currency, today, isReadOnly }: Props) {
  const say = useContractsWords()
  const heads = ['name', 'starts', 'ends', 'renews', 'notice'] as const
  return (
    <Figures aria-label={say('title')}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th
              key={head}
              scope="col"
              className={head === 'renews' ? 'figure' : undefined}
              style={widthOf[head]}
            >
              {say(head)}
            </th>
          ))}
          <th scope="col" className="figure">
            {say('amount', { currency })}
          </th>
          <th scope="col" style={{ minWidth: 128 }}>
            {say('next')}
          </th>
          {isReadOnly ? null : <th scope="col" aria-label={say('tools')} />}
        </tr>
      </thead>
      <tbody>
        {contracts.map((contract) => (
          <Row
            key={contract.id}
            contract={contract}
            currency={currency}
            today={today}
            isReadOnly={isReadOnly}
          />
        ))}
      </tbody>
    </Figures>
  )
}

/** The name is what one looks for: it gets what the others don't need. */
const widthOf: Readonly<Record<string, CSSProperties | undefined>> = {
  name: { width: '24%' },
  renews: { width: 76, whiteSpace: 'normal' },
  notice: { width: 108 },
}

type RowProps = Readonly<{ contract: Contract }> & Omit<Props, 'contracts'>

function Row({ contract, currency, today, isReadOnly }: RowProps) {
  const say = useContractsWords()
  const edit = useTry('contract.edit')
  const choose = useDo('contract.edit')
  const remove = useDo('contract.remove')
  const { id, version, name } = contract
  const labelOf = (field: string): string => say('of', { field, name })
  const course = courseOf(contract, today)
  return (
    <tr>
      <th scope="row" className="name">
        <InlineField
          label={labelOf(say('name'))}
          of={contract}
          field="name"
          value={name}
          isLabelHidden
          isReadOnly={isReadOnly}
          onKeep={(text) =>
            text.trim() === '' ? undefined : edit({ id, version, changes: { name: text.trim() } })
          }
        />
        <InlineField
          label={labelOf(say('productLine'))}
          of={contract}
          field="productLine"
          value={contract.productLine}
          isLabelHidden
          isReadOnly={isReadOnly}
          placeholder={say('productLine')}
          onKeep={(text) => edit({ id, version, changes: { productLine: text.trim() } })}
        />
        <InlineField
          label={labelOf(say('note'))}
          of={contract}
          field="note"
          value={contract.note}
          isLabelHidden
          isMultiline
          isReadOnly={isReadOnly}
          placeholder={say('note')}
          onKeep={(note) => edit({ id, version, changes: { note } })}
        />
      </th>
      <td className="whole">
        <DayField
          label={labelOf(say('starts'))}
          value={contract.startsOn}
          isReadOnly={isReadOnly}
          onKeep={(day) => (day === null ? undefined : edit({ id, version, changes: { startsOn: day } }))}
        />
      </td>
      <td className="whole">
        <DayField
          label={labelOf(say('ends'))}
          value={contract.endsOn}
          noDay={say('noEnd')}
          isReadOnly={isReadOnly}
          onKeep={(endsOn) => edit({ id, version, changes: { endsOn } })}
        />
      </td>
      <td>
        {contract.endsOn === null ? (
          <Box component="span" title={say('endFirst')} sx={{ color: 'text.secondary' }}>
            –
          </Box>
        ) : (
          <TypedField
            label={labelOf(say('renews'))}
            of={contract}
            field="renewsMonths"
            value={countText(contract.renewsMonths)}
            read={(text) => readCount(text, 1, 600)}
            complaint={say('monthsWrong')}
            isReadOnly={isReadOnly}
            onKeep={(renewsMonths) => edit({ id, version, changes: { renewsMonths } })}
          />
        )}
      </td>
      <td>
        <Box sx={{ display: 'grid', gap: 1, width: 92 }}>
          <TypedField
            label={labelOf(say('notice'))}
            of={contract}
            field="noticeCount"
            value={countText(contract.noticeCount)}
            read={(text) => readCount(text, 0, 3_650)}
            complaint={say('countWrong')}
            isReadOnly={isReadOnly}
            onKeep={(noticeCount) => edit({ id, version, changes: { noticeCount } })}
          />
          {isReadOnly ? (
            say(contract.noticeUnit)
          ) : (
            <>
              <Box className="no-print">
                <NativePick
                  label={labelOf(say('noticeUnit'))}
                  value={contract.noticeUnit}
                  choices={noticeUnits.map((unit) => [unit, say(unit)] as const)}
                  onPick={(picked) => {
                    const noticeUnit = noticeUnits.find((unit) => unit === picked)
                    if (noticeUnit) void choose({ id, version, changes: { noticeUnit } })
                  }}
                />
              </Box>
              <Box className="only-print" sx={{ display: 'none', textAlign: 'right' }}>
                {contract.noticeCount === null ? '' : say(contract.noticeUnit)}
              </Box>
            </>
          )}
        </Box>
      </td>
      <td className="figure">
        <TypedField
          label={labelOf(say('amount', { currency }))}
          of={contract}
          field="amountMinor"
          value={typedAmount(contract.amountMinor, currency)}
          read={(text) => readTyped(text, currency)}
          complaint={say('amountWrong')}
          isReadOnly={isReadOnly}
          onKeep={(amountMinor) => edit({ id, version, changes: { amountMinor } })}
        />
      </td>
      <td>
        <Box sx={{ fontWeight: 600, color: colorOf(course.state) }}>{say(`state-${course.state}`)}</Box>
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{sayCourse(course, today, say)}</Box>
      </td>
      {isReadOnly ? null : (
        <td>
          <IconButton
            size="small"
            className="no-print"
            aria-label={say('remove', { name })}
            onClick={() => void remove({ id, version })}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </td>
      )}
    </tr>
  )
}

function countText(count: number | null): string {
  return count === null ? '' : String(count)
}

/** `null` for nothing, `undefined` for what is no such number. */
function readCount(text: string, least: number, most: number): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const count = Number(typed)
  return /^\d+$/.test(typed) && count >= least && count <= most ? count : undefined
}

function colorOf(state: ContractState): string {
  if (state === 'notice-due') return 'warning.main'
  return state === 'ended' ? 'text.secondary' : 'text.primary'
}
