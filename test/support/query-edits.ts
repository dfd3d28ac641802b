import type { CommandName } from '#shared/contract/contract.ts'
import { known, type Input } from './edit-dice.ts'

const aQuery = (field: string) => ({
  object: 'account',
  filters: [],
  show: { kind: 'rows', fields: ['name', field] },
  sort: null,
})

/** What somebody does to saved questions. */
export const queryInputs: Partial<Record<CommandName, Input>> = {
  'saved-query.add': (_pick, { text, isNone }) => ({
    name: `Q${text}`,
    query: aQuery(isNone ? 'tier' : 'owner.name'),
  }),
  'saved-query.edit': (pick, { one, text, number, isNone }) => ({
    ...known(pick('saved_query', one)),
    changes: { name: `R${text}`, isPinned: isNone, query: aQuery(number % 2 === 0 ? 'region' : 'city') },
  }),
  'saved-query.remove': (pick, { one }) => known(pick('saved_query', one)),
}
