import { basename } from 'node:path'
import { backUpWorkspace } from '../../main/store/backups/back-up-workspace.ts'
import { putInPlace, restoreCopy } from '../../main/store/backups/bring-back.ts'

/** A process that makes a backup or goes back to one, for those who stop it in the middle: `backing-up.ts backup|restore FILE [BACKUP]`. */
const [what = '', path = '', backup = ''] = process.argv.slice(2)
const now = new Date('2026-03-09T09:00:00Z')
if (what === 'backup') backUpWorkspace(path, { kind: 'on-demand', now, appVersion: '1.2.3' })
if (what === 'restore') putInPlace(path, restoreCopy(path, basename(backup), now), 'before-restore', now)
