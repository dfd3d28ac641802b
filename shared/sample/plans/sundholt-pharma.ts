import type { PlanEntry } from './plan-entry.ts'

export const sundholtPharmaPlan: PlanEntry = {
  accountKey: 'sundholt',
  title: 'Sundholt Pharma {year}',
  year: 'this',
  state: 'approved',
  sections: {
    profile:
      'Prescription tablets and sterile products from Uppsala and Strängnäs, SEK 14.2 billion in sales. Strong cash position, slow decisions, every supplier audited. Packaging halls 2 and 3 go to a contract packer; hall 1 stays at least until its budget is decided.',
    'customer-market':
      'Two patents end within three years, and management has promised lower fixed cost before that. Hjelmqvist is measured on the date of the outsourcing. Authorities ask for line records that can be read without the machine, which the audit found missing in two places.',
    people:
      'Ekdahl wants hall 1 renewed and asked us first; Wästberg carries it in every budget round. No one has said who decides: it may be Hjelmqvist, or the chief executive with a chief information officer who is not yet appointed. Öberg stands against us until the audit remarks are answered, and nobody of us has met him.',
    'current-business':
      '{revenue} over the last twelve months after {revenue-before}: the halls that leave take parts, service and software with them. What is left earns {margin} after cost of goods and freight. The maintenance contract for hall 1 ends in June {year+1}.',
    'white-space':
      'Serialization in hall 1 with one numbering system for the contract packer, about EUR 0.5 million. Moving three cartoners to the packer, EUR 90,000 and a new customer. Inspection of sterile vials in Strängnäs is held by a specialist and stays there.',
    competitors:
      'For cartoners in hall 1 two makers will be asked besides us, as procurement does each time. Trevanti has no validated serialization. The strongest competitor is the contract packer, who would take hall 1 as well.',
    swot: 'Strength: Ekdahl and Malmgård trust our people. Weakness: line records that two auditors remarked on. Opportunity: one numbering system for house and packer. Threat: hall 1 follows halls 2 and 3.',
    'value-proposition':
      'Hall 1 packs small batches in half the time and with records that quality can read. Sundholt keeps launches in house; we keep a reference in pharma.',
    objectives: 'Answer quality first, then ask for hall 1. In the other order the answer is no.',
    team: 'Ingrid Solheim leads, Lucía Ferrer works with Malmgård on numbering, Tobias Krause with Ekdahl on records.',
    investments:
      'Fifteen days for line records at our cost, EUR 21,000. What stops: standby service for hall 3.',
    risks:
      'The decider stays unknown until the budget is closed. Ekdahl is covered well, everyone above him thinly: if he leaves, the plan loses its voice.',
    metrics:
      'Audit remarks closed by the customer; hall 1 in the budget of {year+1}; one meeting with each key player.',
    'review-log': '{day-28}: approved on condition that quality is met before the offer.',
  },
  objectives: `
    Hall 1 in the budget
      Answer the audit remarks
        Line record format agreed with packaging | krause | -26 | done
        First meeting with the vice president quality | solheim | +11 | open
        Records of both lines in the new format | krause | +30 | open
      Find out who decides
        Ask Wästberg how hall 3 was decided | solheim | +5 | open
        Fixed price for validation | ferrer | +35 | open
    Stay with what leaves
      Move with the halls
        Offer to move three cartoners to the contract packer | - | +18 | open
        Introduction at the contract packer by Malmgård | ferrer | +40 | open
  `,
}
