import Button from '@mui/material/Button'
import { Link } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useAccountsWords } from './accounts-words.ts'

type Props = Readonly<{ isReadOnly: boolean; onAdd: () => void }>

/** What a workspace without accounts says. */
export function AccountsEmpty({ isReadOnly, onAdd }: Props) {
  const say = useAccountsWords()
  if (isReadOnly) return <EmptyState sentence={say('emptyReadOnly')} />
  return (
    <EmptyState sentence={say('empty')}>
      <Button variant="contained" onClick={onAdd}>
        {say('add')}
      </Button>
      <Button variant="outlined" component={Link} to="/data/import">
        {say('import')}
      </Button>
    </EmptyState>
  )
}
