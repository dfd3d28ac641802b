import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { informalLineKinds } from '#shared/domain/relationship/model.ts'
import type { SampleInformalLine } from './model.ts'
import { rowsOf } from './outline.ts'
import { oneOf } from './vocabulary.ts'

/** From | to | kind | strength | days before today, `-` where nobody wrote it down | source | note. */
const lines = `
  annegret-heidenreich | uwe-brandstatter | influences | 3 | 41 | Martin Brandt | He waits for her view before he signs.
  torsten-moller | annegret-heidenreich | influences | 2 | 63 | Lucía Ferrer | Brings her the technical comparison.
  thi-lan-nguyen | gesa-ahrens | influences | 3 | 120 | Torsten Möller | Writes the paper the finance director decides on.
  jens-hartwig | bernd-schulte-rohr | influences | 1 | 210 | Tobias Krause | 
  kai-marquardt | bernd-schulte-rohr | ally | 2 | 88 | Paweł Nowicki | Share the list of price increases.
  regina-steinhoff | matthias-lorenz | dotted-reporting | 2 | 150 | Martin Brandt | Group procurement sets her targets.
  annegret-heidenreich | regina-steinhoff | conflict | 2 | 75 | Torsten Möller | Delivery dates against a second source.
  torsten-moller | beatriz-sandoval | former-colleagues | 3 | 300 | Lucía Ferrer | Built the Cuxhaven plant together.
  serkan-ozdemir | detlef-kuhlmann | influences | 2 | 41 | Tobias Krause | 
  milena-petrovic | bernd-schulte-rohr | conflict | 1 | 190 | Tobias Krause | Remote support against own stock.
  dieter-harms | detlef-kuhlmann | influences | 2 | - | Serkan Özdemir | Shift pattern for line 5.
  katharina-vogelsang | annegret-heidenreich | former-colleagues | 2 | 260 | Margarethe Lindner | Same management team until the last reorganization.
  ole-petersen | matthias-lorenz | ally | 3 | 95 | Martin Brandt | The supplier count is their joint project.
  tomasz-kowalczyk | matthias-lorenz | influences | 2 | 95 | Martin Brandt | 
  malte-thiessen | beatriz-sandoval | influences | 2 | 130 | Lucía Ferrer | 
  holger-reimers | matthias-lorenz | conflict | 1 | 180 | Margarethe Lindner | How far plants may choose for themselves.
  joanna-mackowiak | annegret-heidenreich | dotted-reporting | 2 | 220 | Martin Brandt | Monthly operations call of the dairy division.
  stanislaw-lukasik | joanna-mackowiak | influences | 3 | 57 | Tobias Krause | She does not buy a machine he advises against.
  lucia-ibanez | tomasz-kowalczyk | dotted-reporting | 2 | 140 | Rocío Muñoz | 
  alvaro-gutierrez | rocio-munoz | influences | 2 | 66 | Lucía Ferrer | 
  cem-basaran | ipek-caglayan | dotted-reporting | 3 | 100 | Elif Demirel | Her savings count toward the holding's target.
  lukas-wenger | orhan-tekinalp | influences | 3 | 48 | Elif Demirel | Reports to him every Friday.
  gul-aksoylu | ipek-caglayan | ally | 2 | 110 | Şule Gündoğdu | 
  sule-gundogdu | selcuk-aydiner | influences | 2 | 34 | Tobias Krause | 
  yusuf-keskiner | hakan-demirbag | conflict | 2 | 70 | Elif Demirel | Who is to blame for express orders.
  johan-ekdahl | karin-wastberg | influences | 2 | 85 | Ingrid Solheim | 
  linnea-malmgard | niklas-oberg | conflict | 1 | 160 | Johan Ekdahl | Pace of the numbering project.
  linnea-malmgard | rolf-hjelmqvist | influences | 2 | 160 | Ingrid Solheim | 
  bodil-thorsager | rolf-hjelmqvist | former-colleagues | 2 | 330 | Søren Nørgaard | Ran Strängnäs together.
  yuko-nishigaki | kenji-otsubo | influences | 3 | 52 | Priya Raman | Her monthly report is on his desk first.
  kohei-kobori | shoichi-kuramoto | influences | 2 | - | Tarō Mizoguchi | 
  pieter-van-rensburg | ibrahim-danjuma | ally | 2 | 60 | Olúwaṣeun Ogunbánjọ | Both want the brewing group's approved list applied.
`

export function informalLines(today: CalendarDay): readonly SampleInformalLine[] {
  return rowsOf(lines).map(
    ([fromKey = '', toKey = '', kind = '', strength = '', daysAgo = '', source = '', note = '']) => ({
      fromKey,
      toKey,
      kind: oneOf(informalLineKinds, kind),
      strength: strengthFrom(strength),
      note,
      source,
      asOf: daysAgo === '-' ? null : addDays(today, -Number(daysAgo)),
      certainty: daysAgo === '-' ? null : 'told',
    }),
  )
}

function strengthFrom(word: string): 1 | 2 | 3 {
  const found = ([1, 2, 3] as const).find((each) => each === Number(word))
  if (found === undefined) throw new Error(`"${word}" is not a strength from 1 to 3`)
  return found
}
