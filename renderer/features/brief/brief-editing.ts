import type { AccountId } from '#shared/domain/account/model.ts'
import { createContext } from 'react'

/** Where sentences of a brief can be changed: whose brief it is. Nothing where it is only read. */
export const BriefEditing = createContext<AccountId | undefined>(undefined)
