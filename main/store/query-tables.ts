import type { SavedQuery } from '#shared/domain/query/saved-query.ts'
import { shapeOf, versioned } from './shape.ts'

export const savedQueryShape = shapeOf<SavedQuery>()('saved_query', {
  ...versioned,
  name: 'text',
  question: 'text',
  isPinned: 'flag',
})
