import Button from '@mui/material/Button'
import { Link } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { usePasteWords } from './paste/paste-words.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{ isReadOnly: boolean; onAdd: () => void; onPaste: () => void }>

/** An account at which nobody is known. */
export function NoPeople({ isReadOnly, onAdd, onPaste }: Props) {
  const say = usePeopleWords()
  const sayPaste = usePasteWords()
  if (isReadOnly) return <EmptyState sentence={say('emptyReadOnly')} />
  return (
    <EmptyState sentence={say('empty')}>
      <Button variant="contained" onClick={onAdd}>
        {say('addPerson')}
      </Button>
      <Button variant="outlined" onClick={onPaste}>
        {sayPaste('pastePeople')}
      </Button>
      <Button component={Link} to="/data/import" variant="outlined">
        {say('import')}
      </Button>
    </EmptyState>
  )
}
