import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { relationshipLevels, type RelationshipLevel } from '#shared/domain/relationship/model.ts'
import type { SampleKey, SampleRelationship, SampleTouchpoint } from './model.ts'
import { rowsOf } from './outline.ts'
import { oneOf } from './vocabulary.ts'

/** Who of us knows whom of them, and how well: contact | team member | level now | level wanted. */
const ties = `
  katharina-vogelsang | lindner | vendor | trusted-adviser
  holger-reimers | lindner | credible-source | trusted-adviser
  holger-reimers | brandt | credible-source | problem-solver
  beatriz-sandoval | ferrer | problem-solver | problem-solver
  malte-thiessen | ferrer | trusted-adviser | trusted-adviser
  malte-thiessen | brandt | problem-solver | problem-solver
  agnieszka-wojcik | ferrer | vendor | credible-source
  matthias-lorenz | brandt | vendor | credible-source
  tomasz-kowalczyk | brandt | vendor | credible-source
  zeynep-inan | eze | vendor | credible-source
  carsten-von-ahlefeld | eze | credible-source | credible-source
  uwe-brandstatter | brandt | problem-solver | problem-solver
  uwe-brandstatter | lindner | credible-source | problem-solver
  annegret-heidenreich | brandt | trusted-adviser | trusted-adviser
  annegret-heidenreich | ferrer | problem-solver | problem-solver
  annegret-heidenreich | lindner | credible-source | problem-solver
  detlef-kuhlmann | krause | problem-solver | trusted-adviser
  serkan-ozdemir | krause | trusted-adviser | trusted-adviser
  serkan-ozdemir | eze | problem-solver | problem-solver
  wiebke-grote | ferrer | credible-source | problem-solver
  bernd-schulte-rohr | krause | vendor | problem-solver
  bernd-schulte-rohr | nowicki | vendor | credible-source
  jens-hartwig | nowicki | problem-solver | problem-solver
  corinna-lindemann | krause | vendor | problem-solver
  milena-petrovic | krause | problem-solver | problem-solver
  torsten-moller | ferrer | trusted-adviser | trusted-adviser
  torsten-moller | brandt | problem-solver | trusted-adviser
  regina-steinhoff | brandt | vendor | credible-source
  kai-marquardt | nowicki | vendor | credible-source
  hanna-overbeck | eze | credible-source | credible-source
  krzysztof-zawadzki | brandt | problem-solver | problem-solver
  joanna-mackowiak | brandt | trusted-adviser | trusted-adviser
  joanna-mackowiak | ferrer | problem-solver | problem-solver
  stanislaw-lukasik | krause | trusted-adviser | trusted-adviser
  kamil-wrobel | nowicki | problem-solver | problem-solver
  inigo-echeverria | brandt | vendor | problem-solver
  rocio-munoz | ferrer | problem-solver | problem-solver
  alvaro-gutierrez | ferrer | problem-solver | trusted-adviser
  lucia-ibanez | nowicki | vendor | credible-source
  joseba-larranaga | krause | credible-source | problem-solver
  orhan-tekinalp | lindner | vendor | problem-solver
  cem-basaran | demirel | vendor | credible-source
  haluk-korkmazer | lindner | credible-source | problem-solver
  selcuk-aydiner | demirel | credible-source | trusted-adviser
  sule-gundogdu | krause | problem-solver | problem-solver
  sule-gundogdu | demirel | problem-solver | problem-solver
  baris-isiklar | krause | problem-solver | problem-solver
  yusuf-keskiner | krause | vendor | credible-source
  ipek-caglayan | demirel | vendor | credible-source
  hakan-demirbag | nowicki | vendor | credible-source
  okan-bozdemir | ferrer | credible-source | problem-solver
  kaan-ozturkmen | eze | trusted-adviser | trusted-adviser
  tarik-ozgun | demirel | vendor | problem-solver
  rolf-hjelmqvist | solheim | credible-source | problem-solver
  karin-wastberg | solheim | problem-solver | trusted-adviser
  johan-ekdahl | solheim | trusted-adviser | trusted-adviser
  johan-ekdahl | krause | problem-solver | problem-solver
  linnea-malmgard | ferrer | problem-solver | trusted-adviser
  louise-kjaer | solheim | credible-source | credible-source
  bodil-thorsager | solheim | problem-solver | trusted-adviser
  soren-norgaard | solheim | trusted-adviser | trusted-adviser
  anders-lykkegaard | krause | problem-solver | problem-solver
  hildur-jonsdottir | nowicki | credible-source | credible-source
  kenji-otsubo | raman | credible-source | problem-solver
  yuko-nishigaki | raman | trusted-adviser | trusted-adviser
  yuko-nishigaki | krause | problem-solver | problem-solver
  daisuke-hamasaki | ferrer | problem-solver | problem-solver
  taro-mizoguchi | raman | problem-solver | trusted-adviser
  folashade-adebayo | raman | credible-source | problem-solver
  oluwaseun-ogunbanjo | krause | trusted-adviser | trusted-adviser
  oluwaseun-ogunbanjo | raman | problem-solver | trusted-adviser
  ifeoma-okafor | eze | credible-source | problem-solver
  rohan-patwardhan | raman | problem-solver | problem-solver
  laksmi-krishnamurthy | raman | vendor | problem-solver
`

/** A relationship without its last touch. */
export type Tie = Readonly<{
  contactKey: SampleKey
  teamMemberKey: SampleKey
  currentLevel: RelationshipLevel
  targetLevel: RelationshipLevel
}>

export const relationshipTies: readonly Tie[] = rowsOf(ties).map(
  ([contactKey = '', teamMemberKey = '', current = '', target = '']) => ({
    contactKey,
    teamMemberKey,
    currentLevel: oneOf(relationshipLevels, current),
    targetLevel: oneOf(relationshipLevels, target),
  }),
)

export function relationships(touchpoints: readonly SampleTouchpoint[]): readonly SampleRelationship[] {
  return relationshipTies.map((tie) => ({ ...tie, lastTouchOn: lastTouch(touchpoints, tie) }))
}

function lastTouch(touchpoints: readonly SampleTouchpoint[], tie: Tie): CalendarDay | null {
  const shared = touchpoints.filter(
    (each) => each.contactKeys.includes(tie.contactKey) && each.teamMemberKeys.includes(tie.teamMemberKey),
  )
  return shared.reduce<CalendarDay | null>(
    (last, each) => (last === null || each.happenedOn > last ? each.happenedOn : last),
    null,
  )
}
