import type { PlanEntry } from './plan-entry.ts'

export const brzezinaPlan: PlanEntry = {
  accountKey: 'brzezina',
  title: 'Brzezina Dolna {year}',
  year: 'this',
  state: 'active',
  sections: {
    profile:
      'Regional dairy in Leszno with PLN 615 million in sales, own brand in cheese, private label in long-life milk. Bought by Haldenau Dairy four years ago and run with a free hand as long as the result stays above six percent. Pays within ten days for two percent discount.',
    'customer-market':
      'Discount chains ask for new cups every season; eleven came this year, six of them for one chain. The plant lives from being quicker than larger dairies. Maćkowiak’s aim is a format change below twenty minutes on both cheese lines.',
    people:
      'Maćkowiak decides and Łukasik advises, and both stand with us. Ziółkowska signs what they bring her. Zawadzki wants to stay independent of Lüneburg: a plan that looks like group standard would lose him.',
    'current-business':
      '{revenue} over the last twelve months after {revenue-before}, with {margin} left after cost of goods and freight. Four in ten orders come through the portal without a call. No frame: every order is its own, at discounts below 13 percent.',
    'white-space':
      'Cheese line 3 is planned and would take a cartoner, a case packer and formats, about EUR 0.7 million. Maintenance stays with their own crew, rightly; what they lack is a course on servo drives.',
    'value-proposition':
      'One set of format parts that fits both cheese lines, delivered in five weeks. They gain the season; we gain a customer who orders early and argues little.',
    objectives: 'Cheese line 3 is the one large step. All else is keeping what works and not disturbing it.',
    team: 'Martin Brandt, with Paweł Nowicki as the daily contact and Tobias Krause for Łukasik.',
    risks:
      'The group list may take the choice away from the plant. Brandt asks Maćkowiak each month whether Lüneburg has asked.',
    metrics:
      'Format parts in five weeks in nineteen of twenty orders; format change below twenty minutes on line 2.',
    'review-log': '{day-120}: plan set active. {day-57}: case packer accepted one day ahead of plan.',
  },
  objectives: `
    Win cheese line 3 in one piece
      Build on line 2
        Layout with the formats of line 2 | ferrer | -18 | done
        Offer for cartoner, case packer and formats | brandt | +16 | in-progress
        Visit with the finance manager to line 2 after a full season | brandt | +70 | open
    Keep the parts business easy
      Portal first
        List price download for the purchasing specialist | nowicki | -30 | done
        Five-week promise for format parts in writing | nowicki | +7 | in-progress
        Course on servo drives in Polish | eze | +55 | open
  `,
}

export const brzezinaLastYear: PlanEntry = {
  accountKey: 'brzezina',
  title: 'Brzezina Dolna {year}',
  year: 'last',
  state: 'closed',
  sections: {
    profile: 'Regional dairy in Leszno, part of Haldenau Dairy, own purchasing and own maintenance.',
    'current-business':
      'Format parts grew with the number of cups; machines stood at one cartoner and one capper.',
    people: 'Maćkowiak and Łukasik know us well. Finance was met for the first time in May {year}.',
    objectives: 'Show on line 2 what a common set of formats is worth.',
    'review-log':
      'Reviewed in April and November {year}. Both objectives reached; change time on line 2 fell from 41 to 24 minutes.',
  },
  objectives: `
    One set of formats for both cheese lines
      Start on line 2
        Measure all cups in use | ferrer | 03-15 | done
        Deliver the first forty parts | nowicki | 07-01 | done
    Move everyday orders to the portal
      Make it easier than calling
        Part numbers with photos | nowicki | 09-30 | done
  `,
}
