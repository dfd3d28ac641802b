import type { Output } from '#shared/contract/contract.ts'
import {
  mayBecome,
  safeFields,
  sensitivities,
  sensitivityOf,
  usualSensitivities,
  type OwnSensitivities,
  type SafeField,
  type Sensitivity,
} from '#shared/domain/sensitivity/fields.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { Figures } from '../../ui/figures.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NativePick } from '../../ui/native-pick.tsx'
import { useCustomerWords } from './customer-words.ts'

type Props = Readonly<{ rules: Output<'customer-rules.get'>; onClose: () => void }>

/** Who may see which field, for all accounts, and which words never leave. */
export function RulesDialog({ rules, onClose }: Props) {
  const say = useCustomerWords()
  const set = useDo('customer-rules.set')
  const [fields, setFields] = useState<OwnSensitivities>(rules.fields)
  const [words, setWords] = useState(rules.words.join('\n'))
  const pick = (field: SafeField, sensitivity: Sensitivity): void => {
    const { [field]: _before, ...others } = fields
    setFields(sensitivity === usualSensitivities[field] ? others : { ...others, [field]: sensitivity })
  }
  const save = async (): Promise<void> => {
    const listed = words
      .split('\n')
      .map((word) => word.trim().slice(0, 200))
      .filter((word) => word !== '')
    const kept = await set({ version: rules.version, fields, words: [...new Set(listed)].slice(0, 500) })
    if (kept) onClose()
  }
  return (
    <FormDialog
      size="sm"
      title={say('rulesTitle')}
      confirmLabel={say('save')}
      cancelLabel={say('cancel')}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('rulesHow')}
      </Typography>
      <TextField
        fullWidth
        multiline
        minRows={2}
        maxRows={6}
        margin="dense"
        label={say('watchedWords')}
        helperText={say('watchedHow')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Box sx={{ mt: 3 }}>
        <Figures aria-label={say('rulesTitle')}>
          <thead>
            <tr>
              <th scope="col">{say('ruleField')}</th>
              <th scope="col">{say('ruleClass')}</th>
            </tr>
          </thead>
          <tbody>
            {safeFields.map((field) => (
              <tr key={field}>
                <th scope="row">{say(`field-${field}`)}</th>
                <td style={{ width: 150 }}>
                  {usualSensitivities[field] === 'secret' ? (
                    say('class-secret')
                  ) : (
                    <NativePick
                      label={say('ruleOf', { field: say(`field-${field}`) })}
                      value={sensitivityOf(field, fields)}
                      isMarked={fields[field] !== undefined}
                      choices={sensitivities
                        .filter((each) => mayBecome(field, each))
                        .map((each) => [each, say(`class-${each}`)] as const)}
                      onPick={(value) => pick(field, value as Sensitivity)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
    </FormDialog>
  )
}
