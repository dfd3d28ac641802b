import { buyingRoles, type BuyingRole } from '#shared/domain/buying-center/model.ts'
import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { matching, type People } from '../people.ts'
import type { SignsOf } from './card-signs.ts'

/** What somebody may need: to be won first, to be covered, to be asked again. */
export const needs = ['key-player', 'no-cover', 'verify'] as const
export type Need = (typeof needs)[number]

/** How somebody stands at the account: employed there or from outside, or as the assistant of the manager above. */
export const standings = ['employed', 'external', 'assistant'] as const
export type Standing = (typeof standings)[number]

/** Whom one looks for: everything that is chosen must fit, of each list one. An empty list and no words ask for nothing. */
export type PeopleFilter = Readonly<{
  text: string
  attitudes: readonly (Attitude | null)[]
  influences: readonly (Influence | null)[]
  roles: readonly BuyingRole[]
  needs: readonly Need[]
  departments: readonly string[]
  locations: readonly string[]
  standings: readonly Standing[]
  /** Firms of people from outside. */
  firms: readonly string[]
  /** Whether the table leaves the others out. */
  isListed: boolean
}>

export const noFilter: PeopleFilter = {
  text: '',
  attitudes: [],
  influences: [],
  roles: [],
  needs: [],
  departments: [],
  locations: [],
  standings: [],
  firms: [],
  isListed: false,
}

/** Whether anything is asked for. */
export function isFilter({ isListed: _isListed, ...asked }: PeopleFilter): boolean {
  return Object.values(asked).some((each) => (typeof each === 'string' ? each.trim() : each).length > 0)
}

const unknown = 'unknown'

/** The filter as one text of the address: `attitude=2&attitude=unknown&department=Quality`; `null` for none. */
export function filterText(filter: PeopleFilter): string | null {
  const params = new URLSearchParams()
  const add = (key: string, values: readonly (string | number | null)[]): void => {
    for (const value of values) params.append(key, value === null ? unknown : String(value))
  }
  if (filter.text !== '') params.set('text', filter.text)
  add('attitude', filter.attitudes)
  add('influence', filter.influences)
  add('role', filter.roles)
  add('need', filter.needs)
  add('department', filter.departments)
  add('location', filter.locations)
  add('standing', filter.standings)
  add('firm', filter.firms)
  if (filter.isListed) params.set('list', 'only')
  const text = params.toString()
  return text === '' ? null : text
}

/** The filter that such a text stands for; whatever in it is not understood asks for nothing. */
export function readFilter(text: string | null): PeopleFilter {
  if (text === null) return noFilter
  const params = new URLSearchParams(text)
  const known = <V extends string | number | null>(key: string, values: readonly V[]): readonly V[] =>
    values.filter((value) => params.getAll(key).includes(value === null ? unknown : String(value)))
  return {
    text: params.get('text') ?? '',
    attitudes: known('attitude', [...attitudes, null]),
    influences: known('influence', [...influences, null]),
    roles: known('role', buyingRoles),
    needs: known('need', needs),
    departments: params.getAll('department'),
    locations: params.getAll('location'),
    standings: known('standing', standings),
    firms: params.getAll('firm'),
    isListed: params.get('list') === 'only',
  }
}

/** A list with one value more, or without it where it was in it. */
export function turned<V>(values: readonly V[], value: V): readonly V[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

/** What of the account must be known beside the people themselves. */
export type FilterFacts = Readonly<{ signs: SignsOf; toVerify: ReadonlySet<string> }>

/** Whom the filter means; `null` where it asks for nothing, so that everybody is meant. */
export function meantBy(
  filter: PeopleFilter,
  people: People,
  { signs, toVerify }: FilterFacts,
): ReadonlySet<string> | null {
  if (!isFilter(filter)) return null
  const meant = matching(people, filter.text).filter((contact) => {
    const { id, attitude, influence, department, location } = contact
    const own = signs.get(id)
    const fitsNeed: Readonly<Record<Need, () => boolean>> = {
      'key-player': () => own?.isKeyPlayer ?? influence === 'high',
      'no-cover': () => (own?.coveredBy ?? 0) === 0,
      verify: () => toVerify.has(id) || (own?.posts.length ?? 0) > 0,
    }
    return (
      isIn(filter.attitudes, attitude) &&
      isIn(filter.influences, influence) &&
      isIn(filter.departments, department.trim()) &&
      isIn(filter.locations, location.trim()) &&
      (filter.standings.length === 0 || filter.standings.some((standing) => stands[standing](contact))) &&
      (filter.firms.length === 0 ||
        (contact.externalKind !== null && filter.firms.includes(contact.firm?.trim() ?? ''))) &&
      (filter.roles.length === 0 || (own?.roles.some(({ role }) => filter.roles.includes(role)) ?? false)) &&
      filter.needs.every((need) => fitsNeed[need]())
    )
  })
  return new Set(meant.map(({ id }) => id))
}

const stands: Readonly<Record<Standing, (contact: Contact) => boolean>> = {
  employed: ({ externalKind }) => externalKind === null,
  external: ({ externalKind }) => externalKind !== null,
  assistant: ({ isAssistant }) => isAssistant === true,
}

function isIn<V>(values: readonly V[], value: V): boolean {
  return values.length === 0 || values.includes(value)
}
