import { Navigate, type RouteObject } from 'react-router'

/** The places over all accounts. */
export const portfolioRoutes: RouteObject[] = [
  { index: true, element: <Navigate to="/portfolio/opportunities" replace /> },
  {
    path: 'economics',
    lazy: async () => ({
      Component: (await import('../features/economics/portfolio/portfolio-page.tsx')).PortfolioEconomicsPage,
    }),
  },
  {
    path: 'lifetime',
    lazy: async () => ({
      Component: (await import('../features/economics/lifetime/lifetime-page.tsx')).LifetimePage,
    }),
  },
  {
    path: 'mining',
    lazy: async () => ({
      Component: (await import('../features/economics/mining/mining-page.tsx')).MiningPage,
    }),
  },
  {
    path: 'briefs',
    lazy: async () => ({
      Component: (await import('../features/brief/batch/batch-page.tsx')).BriefBatchPage,
    }),
  },
  {
    path: 'economics/tiers',
    lazy: async () => ({
      Component: (await import('../features/economics/tiers/tiers-page.tsx')).TiersPage,
    }),
  },
  {
    path: 'economics/hours',
    lazy: async () => ({
      Component: (await import('../features/economics/hours/hours-page.tsx')).HoursPage,
    }),
  },
  {
    path: 'economics/brief',
    lazy: async () => ({
      Component: (await import('../features/economics/portfolio-brief/portfolio-brief-page.tsx'))
        .PortfolioBriefPage,
    }),
  },
  {
    path: 'economics/factors',
    lazy: async () => ({
      Component: (await import('../features/economics/factors/factors-page.tsx')).FactorsPage,
    }),
  },
  {
    path: 'economics/model',
    lazy: async () => ({
      Component: (await import('../features/economics/model/model-page.tsx')).CostModelPage,
    }),
  },
  {
    path: 'opportunities',
    lazy: async () => ({
      Component: (await import('../features/opportunities/opportunities-page.tsx')).OpportunitiesPage,
    }),
  },
  {
    path: 'leads',
    lazy: async () => ({
      Component: (await import('../features/leads/leads-page.tsx')).LeadsPage,
    }),
  },
  {
    path: 'campaigns',
    lazy: async () => ({
      Component: (await import('../features/campaigns/campaigns-page.tsx')).CampaignsPage,
    }),
  },
  {
    path: 'actions',
    lazy: async () => ({
      Component: (await import('../features/actions/actions-page.tsx')).ActionsPage,
    }),
  },
  {
    path: 'campaigns/:campaignId',
    lazy: async () => ({
      Component: (await import('../features/campaigns/campaign-page.tsx')).CampaignPage,
    }),
  },
  {
    path: 'queries',
    lazy: async () => ({
      Component: (await import('../features/queries/queries-page.tsx')).QueriesPage,
    }),
  },
]
