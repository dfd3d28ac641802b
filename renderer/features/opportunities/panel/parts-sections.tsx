import { competitorStandings, isPeriod } from '#shared/domain/opportunity/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState, type ReactNode } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { readTyped } from '../../../ui/typed-amount.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { Section } from '../../../ui/section.tsx'
import { useEdit, type PanelProps } from './use-edit.ts'

/** Of which product, in which month or quarter, how much; the amount is their sum. */
export function Lines({ opportunity, currency, isReadOnly }: PanelProps) {
  const say = useOpportunitiesWords()
  const products = useAsk('product-line.list', {})
  const { set } = useEdit(opportunity)
  const lines = opportunity.lines ?? []
  const [isAdding, setAdding] = useState(false)
  const [product, setProduct] = useState('')
  const [period, setPeriod] = useState('')
  const [amount, setAmount] = useState('')
  const amountMinor = readTyped(amount, currency)
  const isPeriodFine = period.trim() === '' || isPeriod(period.trim())
  const isFine = product.trim() !== '' && isPeriodFine && amountMinor !== undefined
  const add = (): void => {
    if (!isFine || amountMinor === undefined) return
    const line = { product, period: period.trim() === '' ? null : period.trim(), amountMinor }
    set({ lines: [...lines, line] })
    setAdding(false)
    setAmount('')
  }
  return (
    <Section title={say('lines')}>
      <PartList
        parts={lines.map((line) => ({
          name: line.product,
          text: [
            line.product,
            line.period ?? '',
            line.amountMinor === null ? say('lineWithoutAmount') : moneyText(line.amountMinor, currency),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        isReadOnly={isReadOnly}
        onRemove={(at) => {
          const left = lines.filter((_line, index) => index !== at)
          set({ lines: left.length === 0 ? null : left })
        }}
      />
      {isReadOnly ? null : <Button onClick={() => setAdding(true)}>{say('addLine')}</Button>}
      {isAdding ? (
        <FormDialog
          title={say('addLine')}
          confirmLabel={say('keep')}
          cancelLabel={say('cancel')}
          isConfirmable={isFine}
          onConfirm={add}
          onCancel={() => setAdding(false)}
        >
          <Stack>
            <TextField
              autoFocus
              label={say('product')}
              value={product}
              onChange={(event) => setProduct(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 200, list: 'opportunity-products' } }}
            />
            <datalist id="opportunity-products">
              {(products.value ?? []).map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
            </datalist>
            <TextField
              label={say('period')}
              value={period}
              error={!isPeriodFine}
              helperText={say('periodHint')}
              onChange={(event) => setPeriod(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 7 } }}
            />
            <TextField
              label={say('amountIn', { currency })}
              value={amount}
              error={amountMinor === undefined}
              helperText={amountMinor === undefined ? say('wrongNumber') : ' '}
              onChange={(event) => setAmount(event.target.value)}
              slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 20 } }}
            />
          </Stack>
        </FormDialog>
      ) : null}
    </Section>
  )
}

/** Who else wants the order, and how they stand with the customer. */
export function Competitors({ opportunity, isReadOnly }: PanelProps) {
  const say = useOpportunitiesWords()
  const { set } = useEdit(opportunity)
  const competitors = opportunity.competitors ?? []
  const [isAdding, setAdding] = useState(false)
  const [name, setName] = useState('')
  const [standing, setStanding] = useState<(typeof competitorStandings)[number]>('unknown')
  const [note, setNote] = useState('')
  const add = (): void => {
    if (name.trim() === '') return
    set({ competitors: [...competitors, { name, standing, note }] })
    setAdding(false)
    setName('')
    setNote('')
  }
  return (
    <Section title={say('competitors')}>
      <PartList
        parts={competitors.map((each) => ({
          name: each.name,
          text: [each.name, say(`standing-${each.standing}`), each.note].filter(Boolean).join(' · '),
        }))}
        isReadOnly={isReadOnly}
        onRemove={(at) => {
          const left = competitors.filter((_each, index) => index !== at)
          set({ competitors: left.length === 0 ? null : left })
        }}
      />
      {isReadOnly ? null : <Button onClick={() => setAdding(true)}>{say('addCompetitor')}</Button>}
      {isAdding ? (
        <FormDialog
          title={say('addCompetitor')}
          confirmLabel={say('keep')}
          cancelLabel={say('cancel')}
          isConfirmable={name.trim() !== ''}
          onConfirm={add}
          onCancel={() => setAdding(false)}
        >
          <Stack>
            <TextField
              autoFocus
              label={say('name')}
              value={name}
              onChange={(event) => setName(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 200 } }}
            />
            <TextField
              select
              label={say('standing')}
              value={standing}
              onChange={(event) =>
                setStanding(competitorStandings.find((each) => each === event.target.value) ?? 'unknown')
              }
            >
              {competitorStandings.map((each) => (
                <MenuItem key={each} value={each}>
                  {say(`standing-${each}`)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              label={say('note')}
              multiline
              value={note}
              onChange={(event) => setNote(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 20_000 } }}
            />
          </Stack>
        </FormDialog>
      ) : null}
    </Section>
  )
}

type ListProps = Readonly<{
  parts: readonly Readonly<{ name: string; text: string }>[]
  isReadOnly: boolean
  onRemove: (at: number) => void
}>

function PartList({ parts, isReadOnly, onRemove }: ListProps) {
  const say = useOpportunitiesWords()
  return parts.map(({ name, text }, at) => (
    <Box key={`${at} ${text}`} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: 1, overflowWrap: 'anywhere' }}>{text}</Box>
      {isReadOnly ? null : (
        <IconButton size="small" aria-label={say('removePart', { name })} onClick={() => onRemove(at)}>
          <CloseIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  ))
}

function Stack({ children }: Readonly<{ children: ReactNode }>) {
  return <Box sx={{ display: 'grid', gap: 3, pt: 1 }}>{children}</Box>
}
