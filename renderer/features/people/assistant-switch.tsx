import type { Contact } from '#shared/domain/relationship/model.ts'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { usePeopleWords } from './people-words.ts'
import { useContactEdit } from './use-contact-edit.ts'

/** Whether somebody assists the manager, and stands beside instead of below. */
export function AssistantSwitch({
  contact,
  isReadOnly,
}: Readonly<{ contact: Contact; isReadOnly: boolean }>) {
  const say = usePeopleWords()
  const edit = useContactEdit(contact)
  return (
    <FormControlLabel
      disabled={isReadOnly}
      label={say('assists')}
      control={
        <Checkbox
          size="small"
          checked={contact.isAssistant === true}
          onChange={(_event, isOn) => edit.choose({ isAssistant: isOn })}
          sx={{ p: 1 }}
        />
      }
      sx={{ ml: '132px', mr: 0, '& .MuiFormControlLabel-label': { fontSize: 13 } }}
    />
  )
}
