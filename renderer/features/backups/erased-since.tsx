import type { Backup } from '#shared/contract/backup.ts'
import { useAsk } from '../../api/use-ask.ts'
import { formatDay } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useBackupsWords } from './backups-words.ts'

/** That going back to a backup brings people back who were erased since; nothing where it does not. Names stand nowhere in it. */
export function ErasedSince({ path, backup }: Readonly<{ path: string; backup: Backup }>) {
  const say = useBackupsWords()
  const { value } = useAsk('backup.listErased', { path })
  const erased = value?.backups.find(({ name }) => name === backup.name)
  if (!erased) return null
  const { erasedSince, firstOn, held, isReadable } = erased
  return (
    <Notice severity="warning">
      {say('erasedSince', { count: erasedSince, day: formatDay(firstOn) })}{' '}
      {!isReadable
        ? say('heldUnknown')
        : held === 0
          ? say('heldNone')
          : `${say(held === erasedSince ? 'heldAll' : 'heldAgain', { count: held })} ${say('eraseAgain')}`}
    </Notice>
  )
}
