import type { CommandName } from '#shared/contract/contract.ts'
import { known, type Input } from './edit-dice.ts'

const aQuery = (field: string) => ({
  object: 'account',
  filters: [],
  show: { kind: 'rows', fields: ['name', field] },
  sort: null,
})

/** What somebody does to saved questions and views. */
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
  'saved-view.add': (_pick, { text, isNone }) => ({
    page: isNone ? 'economics' : 'mining',
    name: `V${text}`,
    choices: isNone ? '' : 'view=rfm',
  }),
  'saved-view.edit': (pick, { one, text, number }) => ({
    ...known(pick('saved_view', one)),
    changes: { name: `W${text}`, choices: `years=${number}` },
  }),
  'saved-view.remove': (pick, { one }) => known(pick('saved_view', one)),
}
