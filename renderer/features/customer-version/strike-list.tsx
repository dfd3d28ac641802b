import type { AccountId } from '#shared/domain/account/model.ts'
import type { CustomerChoice } from '#shared/domain/sensitivity/choice.ts'
import { strikesOf, type Sifted, type Strike, type StrikeReason } from '#shared/domain/sensitivity/sift.ts'
import { findingReasons } from '#shared/domain/sensitivity/watch.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useDo } from '../../api/use-do.ts'
import { formatCount } from '../../ui/format.ts'
import { useCustomerWords } from './customer-words.ts'
import type { Marked } from './marked.ts'
import { sayValue } from './say-value.ts'

type Props = Readonly<{
  accountId: AccountId
  sifted: Sifted
  choices: readonly CustomerChoice[]
  currency: string
  onDecide: (marked: Marked) => void
}>

/** What somebody should look at comes first: what was found in a text, what may be done together. */
const order: readonly StrikeReason[] = [
  ...findingReasons,
  'not-joint',
  'withheld',
  'secret',
  'internal',
  'row',
]
/** Whole fields: how many there are of each says more than what each says. */
const byField: ReadonlySet<StrikeReason> = new Set(['secret', 'internal', 'row'])

/** All that stays, by the reason why. */
export function StrikeList({ accountId, sifted, choices, currency, onDecide }: Props) {
  const say = useCustomerWords()
  const set = useDo('customer-choice.set')
  const strikes = strikesOf(sifted)
  const said = ({ value }: Strike): string => sayValue(value, say, currency)
  const share = (those: readonly Strike[]): void =>
    void set({
      accountId,
      form: 'shared',
      sentences: those.slice(0, 200).map((strike) => ({ field: strike.field, text: said(strike).trim() })),
    })
  const releases = choices.filter(({ form }) => form === 'released')
  return (
    <Box component="section" aria-label={say('controls')} sx={{ display: 'grid', gap: 3 }}>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {strikes.length === 0 ? say('countNone') : say('count', { count: strikes.length })}
      </Typography>
      {order.map((reason) => {
        const those = strikes.filter((strike) => strike.reason === reason)
        if (those.length === 0) return null
        const title = say('whyOf', { why: say(`why-${reason}`), number: formatCount(those.length) })
        return (
          <Box key={reason}>
            <Typography variant="h3">{title}</Typography>
            {byField.has(reason) ? (
              <FieldCounts strikes={those} />
            ) : (
              <Box component="ul" sx={listLook}>
                {those.map((strike, at) => (
                  <li key={`${strike.rowId} ${at}`}>
                    <ButtonBase
                      sx={pressLook}
                      onClick={() =>
                        onDecide({
                          field: strike.field,
                          said: said(strike),
                          piece: { value: strike.value, struck: reason, released: null },
                        })
                      }
                    >
                      {said(strike).trim()}
                    </ButtonBase>
                  </li>
                ))}
              </Box>
            )}
            {reason === 'not-joint' ? (
              <Button size="small" onClick={() => share(those)}>
                {say('shareAll')}
              </Button>
            ) : null}
          </Box>
        )
      })}
      {releases.length > 0 ? (
        <Box>
          <Typography variant="h3">{say('releasedList')}</Typography>
          <Box component="ul" sx={listLook}>
            {releases.map((choice) => (
              <li key={choice.id}>
                <ButtonBase
                  sx={pressLook}
                  onClick={() =>
                    onDecide({
                      field: choice.field,
                      said: choice.text,
                      piece: { value: { kind: 'text', text: choice.text }, struck: null, released: null },
                    })
                  }
                >
                  {choice.text}
                </ButtonBase>
              </li>
            ))}
          </Box>
        </Box>
      ) : null}
    </Box>
  )
}

function FieldCounts({ strikes }: Readonly<{ strikes: readonly Strike[] }>) {
  const say = useCustomerWords()
  const fields = [...new Set(strikes.map(({ field }) => field))]
  return (
    <Box component="ul" sx={listLook}>
      {fields.map((field) => (
        <Typography key={field} component="li" variant="body2" color="textSecondary">
          {say('whyOf', {
            why: say(`field-${field}`),
            number: formatCount(strikes.filter((strike) => strike.field === field).length),
          })}
        </Typography>
      ))}
    </Box>
  )
}

const listLook = { m: 0, mt: 0.5, p: 0, listStyle: 'none' }
const pressLook = {
  textAlign: 'left',
  justifyContent: 'start',
  width: '100%',
  minHeight: 24,
  px: 1,
  py: 0.5,
  mx: -1,
  borderRadius: 1,
  fontSize: 13,
  fontFamily: 'inherit',
  '&:hover, &:focus-visible': { bgcolor: 'action.hover' },
}
