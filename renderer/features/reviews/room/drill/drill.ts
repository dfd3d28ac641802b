import { moneyFigures, type MoneyFigureKey } from '#shared/domain/brief/money.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { lineSteps, type LineStep } from '#shared/domain/economics/statement.ts'

/** One thing that is looked at in the room. Each names all that it takes to ask for it, so that an address can lead to it. */
export type Drill =
  | Readonly<{ kind: 'figure'; planId: string; figure: MoneyFigureKey }>
  /** Order lines of the year: of a product line, of a month, with a part in a step; `null` for whichever. */
  | Readonly<{
      kind: 'lines'
      accountId: string
      productLine: string | null
      month: string | null
      step: LineStep | null
      page: number
    }>
  | Readonly<{ kind: 'order'; accountId: string; orderNumber: string; source: string }>
  | Readonly<{ kind: 'sentence'; planId: string; section: string; slot: string }>
  | Thing

/** Things that are looked at as a whole, and what they are within: an account, a plan, or for a point the review. */
export const thingKinds = [
  'account',
  'wallet',
  'person',
  'center',
  'opportunity',
  'touchpoint',
  'plan',
  'objective',
  'action',
  'risk',
  'point',
] as const
export type ThingKind = (typeof thingKinds)[number]
export type Thing = { [K in ThingKind]: Readonly<{ kind: K; within: string; id: string }> }[ThingKind]

export function isThing(drill: Drill): drill is Thing {
  return thingKinds.some((kind) => kind === drill.kind)
}

/** How somebody got where they are: the first was opened on the slide. Empty on the slide itself. */
export type Way = readonly Drill[]

/** The way as one text for the address; `null` on the slide. */
export function writeWay(way: Way): string | null {
  return way.length === 0 ? null : JSON.stringify(way.map(written))
}

/** The way that an address tells. What cannot be read ends it: what was opened before that still stands. */
export function readWay(text: string | null): Way {
  const way: Drill[] = []
  for (const each of listIn(text)) {
    const drill = Array.isArray(each) ? read(each) : undefined
    if (!drill) break
    way.push(drill)
  }
  return way
}

/** The same for the same thing, whatever page of it is shown: where one comes back to, this is looked for. */
export function drillKey(drill: Drill): string {
  return JSON.stringify(written(drill.kind === 'lines' ? { ...drill, page: 0 } : drill))
}

/** A week at a customer fits; more is a way that nobody goes. */
const stepsAtMost = 30

function listIn(text: string | null): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.slice(0, stepsAtMost) : []
  } catch {
    // An address that somebody cut short leads to the slide.
    return []
  }
}

function written(drill: Drill): readonly (string | number | null)[] {
  if (isThing(drill)) return [drill.kind, drill.within, drill.id]
  switch (drill.kind) {
    case 'figure':
      return [drill.kind, drill.planId, drill.figure]
    case 'lines':
      return [drill.kind, drill.accountId, drill.productLine, drill.month, drill.step, drill.page]
    case 'order':
      return [drill.kind, drill.accountId, drill.orderNumber, drill.source]
    case 'sentence':
      return [drill.kind, drill.planId, drill.section, drill.slot]
    default:
      return assertNever(drill)
  }
}

function read(parts: readonly unknown[]): Drill | undefined {
  const [kind, one, other, third, fourth, fifth] = parts
  if (typeof one !== 'string') return undefined
  if (kind === 'lines') {
    const step = lineSteps.find((each) => each === fourth) ?? null
    const page = typeof fifth === 'number' && Number.isInteger(fifth) && fifth > 0 ? fifth : 0
    const month = typeof third === 'string' && /^\d{4}-\d{2}$/.test(third) ? third : null
    const productLine = typeof other === 'string' ? other : null
    return { kind, accountId: one, productLine, month, step, page }
  }
  if (typeof other !== 'string') return undefined
  if (kind === 'figure') {
    const figure = moneyFigures.find((each) => each === other)
    return figure && { kind, planId: one, figure }
  }
  if (kind === 'order' && typeof third === 'string')
    return { kind, accountId: one, orderNumber: other, source: third }
  if (kind === 'sentence' && typeof third === 'string')
    return { kind, planId: one, section: other, slot: third }
  const thing = thingKinds.find((each) => each === kind)
  return thing && { kind: thing, within: one, id: other }
}
