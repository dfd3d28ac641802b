import { ErasedBackups } from '../features/backups/erased-backups.tsx'
import { PrivacyPage } from '../features/person/privacy/privacy-page.tsx'

/** Who was erased and removed, and the backups that still hold them. */
export function PrivacyPlace() {
  return <PrivacyPage backups={<ErasedBackups />} />
}
