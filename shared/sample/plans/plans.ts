import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { defaultTemplate } from '#shared/domain/plan/starters.ts'
import type { SampleOrderLine, SamplePlan } from '../model.ts'
import { trailingYearOf } from '../orders/trailing-year.ts'
import { yearOf } from '../working-days.ts'
import { bightCoastPlan } from './bight-coast.ts'
import { brzezinaLastYear, brzezinaPlan } from './brzezina.ts'
import { fillIn, type Facts } from './fill-in.ts'
import { haldenauDairyLastYear } from './haldenau-dairy-last-year.ts'
import { haldenauDairyPlan } from './haldenau-dairy.ts'
import { haldenauGroupPlan } from './haldenau-group.ts'
import { haldenauSnacksPlan } from './haldenau-snacks.ts'
import { hoshinamiLastYear, hoshinamiPlan } from './hoshinami.ts'
import { objectivesFrom } from './objectives.ts'
import type { PlanEntry } from './plan-entry.ts'
import { sundholtConsumerPlan } from './sundholt-consumer.ts'
import { sundholtPharmaPlan } from './sundholt-pharma.ts'
import { suryadharaPlan } from './suryadhara.ts'
import { yelkenovaBeveragesLastYear } from './yelkenova-beverages-last-year.ts'
import { yelkenovaBeveragesPlan } from './yelkenova-beverages.ts'

const entries: readonly PlanEntry[] = [
  haldenauGroupPlan,
  haldenauDairyLastYear,
  haldenauDairyPlan,
  brzezinaLastYear,
  brzezinaPlan,
  haldenauSnacksPlan,
  yelkenovaBeveragesLastYear,
  yelkenovaBeveragesPlan,
  sundholtPharmaPlan,
  sundholtConsumerPlan,
  hoshinamiLastYear,
  hoshinamiPlan,
  bightCoastPlan,
  suryadharaPlan,
]

/** The plans of this year and of the one before; Yelkenova Holding and Yelkenova Personal Care have none. */
export function plans(today: CalendarDay, orderLines: readonly SampleOrderLine[]): readonly SamplePlan[] {
  return entries.map((entry) => {
    const year = yearOf(today) - (entry.year === 'last' ? 1 : 0)
    const endsOn = `${year}-12-31` as CalendarDay
    const facts = { year, today, figures: trailingYearOf(orderLines, entry.accountKey, today) }
    return {
      accountKey: entry.accountKey,
      title: fillIn(entry.title, facts),
      startsOn: `${year}-01-01` as CalendarDay,
      endsOn,
      state: entry.state,
      sections: sectionsOf(entry, facts),
      objectives: objectivesFrom(entry.objectives, { today, year, endsOn }),
    }
  })
}

function sectionsOf(entry: PlanEntry, facts: Facts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    defaultTemplate.sections.map(({ key }) => [key, fillIn(entry.sections[key] ?? '', facts)]),
  )
}
