import type { SavedQuery } from '#shared/domain/query/saved-query.ts'
import type { SavedView } from '#shared/domain/saved-view/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const savedQueryShape = shapeOf<SavedQuery>()('saved_query', {
  ...versioned,
  name: 'text',
  question: 'text',
  isPinned: 'flag',
})

export const savedViewShape = shapeOf<SavedView>()('saved_view', {
  ...versioned,
  page: 'text',
  name: 'text',
  choices: 'text',
})
