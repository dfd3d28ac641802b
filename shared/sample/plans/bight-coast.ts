import type { PlanEntry } from './plan-entry.ts'

export const bightCoastPlan: PlanEntry = {
  accountKey: 'bight-coast',
  title: 'Bight Coast Breweries {year}',
  year: 'this',
  state: 'draft',
  sections: {
    profile:
      'Lager and malt drinks from Ota and Calabar, NGN 212 billion in sales, with an international brewing group as minority shareholder. Imports need letters of credit; a machine takes four months from order to site. Paid in full so far, on average nine weeks after delivery.',
    'customer-market':
      'Malt drinks grow by a fifth a year and Ota is full. Adébáyọ̀ wants the second line in Calabar before the dry season. Power quality and the price of glass are what the breweries talk about most.',
    people:
      'The group technical director decides on machines and the post is vacant until later this quarter. Danjuma and the shareholder’s adviser want the approved list applied, on which we do not stand. Ogunbánjọ shows our line to every visitor.',
    'current-business': '',
    competitors:
      'The shareholder’s list names two makers, both larger than we are. Neither has a service point in the country.',
  },
  objectives: `
    Second bottling line in Calabar
      Get onto the approved list or past it
        Criteria of the brewing group | raman | -17 | open
        Records of line 1 in the group’s format | krause | +22 | in-progress
      Be first with the new technical director
        Introduction by the managing director | - | - | open
        Visit to line 1 in the first month | raman | +58 | open
  `,
}
