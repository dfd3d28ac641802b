import type { CenterEntry } from './center-entry.ts'

export const haldenauCenters: readonly CenterEntry[] = [
  {
    key: 'dairy-filling-line',
    accountKey: 'haldenau-dairy',
    name: 'Aseptic filling line 5, Lüneburg',
    decision:
      'Which aseptic line replaces lines 1 and 2 in Lüneburg, and when can it take over their volume?',
    members: `
      annegret-heidenreich | decider | +2 | high | growth | Wants the decision before the private label contracts are signed.
      torsten-moller | initiator, influencer | +1 | high | trouble | Lines 1 and 2 need a repair a week; the specification is his.
      serkan-ozdemir | user | +2 | medium | trouble | 
      wiebke-grote | influencer | +1 | medium | growth | Asks for the sterility records of the reference line.
      gesa-ahrens | influencer | 0 | high | even-keel | Would accept another two years of repair if the figures say so.
      regina-steinhoff | buyer, gatekeeper | -1 | high | even-keel | Has asked Trevanti for a second offer.
      bernd-schulte-rohr | user | -1 | medium | overconfident | Holds that lines 1 and 2 can be kept running.
      vivien-ratz | user, influencer | ? | low | ? | Joined the project last month.
    `,
  },
  {
    key: 'dairy-service-frame',
    accountKey: 'haldenau-dairy',
    name: 'Service and parts frame',
    decision:
      'Does the frame for parts and service stay with one partner for three years, or is it split by site?',
    members: `
      gesa-ahrens | decider | 0 | high | even-keel | Waits for the cost per filled cup of both variants.
      detlef-kuhlmann | influencer, user | +1 | high | trouble | The only one with weight who speaks for one partner; wants fixed response times first.
      regina-steinhoff | buyer, initiator | -1 | high | growth | Started the review after the last price list.
      kai-marquardt | gatekeeper | -2 | medium | growth | Asks every supplier for offers by site.
      serkan-ozdemir | user | +2 | medium | trouble | 
      bernd-schulte-rohr | user | -1 | medium | overconfident | 
      milena-petrovic | user | +1 | medium | growth | Fears that Cuxhaven would be left with the slower partner.
      jens-hartwig | user | +1 | low | even-keel | 
    `,
  },
  {
    key: 'group-consolidation',
    accountKey: 'haldenau',
    name: 'Two machine suppliers per technology',
    decision: 'Which two makers stay on the group list for filling and for end-of-line packaging?',
    members: `
      matthias-lorenz | decider | -1 | high | growth | Sees the large makers as the safer choice.
      friederike-dahmen | influencer | 0 | high | even-keel | 
      holger-reimers | influencer | 0 | high | trouble | For us in dairy, open in snacks.
      tomasz-kowalczyk | buyer, gatekeeper | -2 | medium | growth | Writes the scoring sheet; service counts ten percent in it.
      ole-petersen | initiator | -1 | medium | growth | 
      beatriz-sandoval | influencer | +1 | medium | growth | Wants hygiene design in the scoring sheet.
      malte-thiessen | user | +2 | low | trouble | 
      zeynep-inan | influencer | 0 | low | ? | 
    `,
  },
]
