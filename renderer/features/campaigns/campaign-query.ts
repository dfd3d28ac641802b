export const campaignViews = ['aim', 'audience', 'waves', 'responses', 'analysis'] as const
export type CampaignView = (typeof campaignViews)[number]

/** The part of a campaign that the address names; the first where it names none. */
export function readCampaignView(params: URLSearchParams): CampaignView {
  return campaignViews.find((view) => view === params.get('view')) ?? 'aim'
}
