/** A section as the template has it: what to call it and what to write there. */
export type TemplateSection = Readonly<{ key: string; title: string; guidance: string }>
export type PlanTemplate = Readonly<{
  key: string
  version: number
  name: string
  sections: readonly TemplateSection[]
}>

/** The default template. Sections of DOMAIN's account plan; the text a section starts from is empty. */
export const defaultTemplate: PlanTemplate = {
  key: 'strategic-account',
  version: 1,
  name: 'Strategic account',
  sections: [
    {
      key: 'profile',
      title: 'Profile and money',
      guidance:
        'What the customer does, how it is organized and owned, how it earns its money, and how well it can pay.',
    },
    {
      key: 'customer-market',
      title: 'The customer’s market',
      guidance:
        'Its own customers and competitors; goals, pressures, initiatives and obstacles, each with who said so.',
    },
    {
      key: 'people',
      title: 'Buying centers and relationships',
      guidance:
        'Which decisions are ahead, who takes part in them, how they stand to us, and whom nobody covers.',
    },
    {
      key: 'current-business',
      title: 'Current business',
      guidance: 'Revenue, margin, cost to serve, share of wallet; contracts and when they renew.',
    },
    {
      key: 'white-space',
      title: 'White space',
      guidance:
        'What each business unit could buy from us and does not, what it is worth, and who holds it now.',
    },
    {
      key: 'competitors',
      title: 'Competitors by buying center',
      guidance: 'Who else is in each decision, who prefers them, and why.',
    },
    {
      key: 'swot',
      title: 'Strengths, weaknesses, opportunities, threats',
      guidance:
        'Of our position at this account, seen from the customer’s side. A few that matter, not a list of all.',
    },
    {
      key: 'value-proposition',
      title: 'Value proposition',
      guidance: 'What we bring, how they gain from it, and what we gain in return.',
    },
    {
      key: 'objectives',
      title: 'Objectives, strategies, actions',
      guidance: 'Why these objectives and not others. The objectives themselves stand below.',
    },
    {
      key: 'team',
      title: 'Team and executive sponsor',
      guidance: 'Who does what on our side, and who opens doors.',
    },
    {
      key: 'investments',
      title: 'Investments, and what stops',
      guidance: 'People, money and concessions the plan needs, and what is given up to pay for them.',
    },
    {
      key: 'risks',
      title: 'Risks and red flags',
      guidance: 'What could break the plan, how it would show first, and who watches it.',
    },
    {
      key: 'metrics',
      title: 'Metrics of success',
      guidance: 'The few figures, agreed with the customer, by which both sides will know that it worked.',
    },
    {
      key: 'review-log',
      title: 'Review log',
      guidance: 'Dates of the reviews, what was decided, what changed since.',
    },
  ],
}
