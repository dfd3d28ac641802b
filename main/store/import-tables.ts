import type { ImportProfile } from '#shared/domain/import/profile.ts'
import { shapeOf, versioned } from './shape.ts'

export const importProfileShape = shapeOf<ImportProfile>()('import_profile', {
  ...versioned,
  name: 'text',
  object: 'text',
  headers: 'list',
  settings: 'record',
})
