import { Navigate, type RouteObject } from 'react-router'
import { DataFrame } from './data-frame.tsx'
import { Frame } from './frame.tsx'
import { PageFailure } from './page-failure.tsx'
import { PortfolioFrame } from './portfolio-frame.tsx'
import { SettingsFrame } from './settings-frame.tsx'

/** Every place of the program. Pages load when they are first shown. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <PageFailure />,
    children: [
      { index: true, element: <Navigate to="/accounts" replace /> },
      {
        path: 'my-day',
        lazy: async () => ({ Component: (await import('../features/my-day/my-day-page.tsx')).MyDayPage }),
      },
      {
        path: 'accounts',
        lazy: async () => ({
          Component: (await import('../features/accounts/accounts-page.tsx')).AccountsPage,
        }),
      },
      {
        path: 'accounts/:accountId',
        lazy: async () => ({ Component: (await import('./account-place.tsx')).AccountPlace }),
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/account/overview-page.tsx')).OverviewPage,
            }),
          },
          {
            path: 'people',
            lazy: async () => ({
              Component: (await import('../features/people/people-page.tsx')).PeoplePage,
            }),
          },
          {
            path: 'buying-centers',
            lazy: async () => ({
              Component: (await import('../features/buying-center/buying-center-page.tsx')).BuyingCenterPage,
            }),
          },
          {
            path: 'plan',
            lazy: async () => ({ Component: (await import('./plan-place.tsx')).PlanPlace }),
          },
          {
            path: 'plan/copies/:copyId',
            lazy: async () => ({ Component: (await import('./plan-copy-place.tsx')).PlanCopyPlace }),
          },
          {
            path: 'plan/compare',
            lazy: async () => ({
              Component: (await import('../features/plan/copies/plan-compare-page.tsx')).PlanComparePage,
            }),
          },
          {
            path: 'plan/actions',
            lazy: async () => ({
              Component: (await import('../features/actions/actions-page.tsx')).ActionsPage,
            }),
          },
          {
            path: 'white-space',
            lazy: async () => ({
              Component: (await import('../features/white-space/white-space-page.tsx')).WhiteSpacePage,
            }),
          },
          {
            path: 'economics',
            lazy: async () => ({
              Component: (await import('../features/economics/economics-page.tsx')).EconomicsPage,
            }),
          },
          {
            path: 'activity',
            lazy: async () => ({
              Component: (await import('../features/activity/activity-page.tsx')).ActivityPage,
            }),
          },
          {
            path: 'opportunities',
            lazy: async () => ({
              Component: (await import('../features/opportunities/opportunities-page.tsx')).OpportunitiesPage,
            }),
          },
          {
            path: 'brief',
            lazy: async () => ({ Component: (await import('../features/brief/brief-page.tsx')).BriefPage }),
          },
          {
            path: 'history',
            lazy: async () => ({
              Component: (await import('../features/account-history/account-history-page.tsx'))
                .AccountHistoryPage,
            }),
          },
          {
            path: 'history/:day',
            lazy: async () => ({
              Component: (await import('../features/account-history/as-of-page.tsx')).AsOfPage,
            }),
          },
        ],
      },
      {
        path: 'portfolio',
        element: <PortfolioFrame />,
        children: [
          { index: true, element: <Navigate to="/portfolio/opportunities" replace /> },
          {
            path: 'economics',
            lazy: async () => ({
              Component: (await import('../features/economics/portfolio/portfolio-page.tsx'))
                .PortfolioEconomicsPage,
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
            path: 'economics/tiers',
            lazy: async () => ({
              Component: (await import('../features/economics/tiers/tiers-page.tsx')).TiersPage,
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
        ],
      },
      {
        path: 'reviews',
        lazy: async () => ({
          Component: (await import('../features/reviews/reviews-page.tsx')).ReviewsPage,
        }),
      },
      {
        path: 'reviews/:reviewId',
        lazy: async () => ({ Component: (await import('../features/reviews/review-page.tsx')).ReviewPage }),
      },
      {
        path: 'touchpoints',
        lazy: async () => ({
          Component: (await import('../features/activity/all-activity-page.tsx')).AllActivityPage,
        }),
      },
      {
        path: 'touchpoints/bring-in',
        lazy: async () => ({
          Component: (await import('../features/activity/bring-in/bring-in-page.tsx')).BringInPage,
        }),
      },
      {
        path: 'data',
        element: <DataFrame />,
        children: [
          { index: true, element: <Navigate to="/data/import" replace /> },
          {
            path: 'import',
            lazy: async () => ({
              Component: (await import('../features/import/import-page.tsx')).ImportPage,
            }),
          },
          {
            path: 'orders',
            lazy: async () => ({
              Component: (await import('../features/orders/orders-page.tsx')).OrdersPage,
            }),
          },
          {
            path: 'imports',
            lazy: async () => ({
              Component: (await import('../features/imports/imports-page.tsx')).ImportsPage,
            }),
          },
          {
            path: 'duplicates',
            lazy: async () => ({
              Component: (await import('../features/duplicates/duplicates-page.tsx')).DuplicatesPage,
            }),
          },
          {
            path: 'export',
            lazy: async () => ({
              Component: (await import('../features/export/export-page.tsx')).ExportPage,
            }),
          },
          {
            path: 'backups',
            lazy: async () => ({
              Component: (await import('../features/backups/backups-page.tsx')).BackupsPage,
            }),
          },
          {
            path: 'jobs',
            lazy: async () => ({ Component: (await import('../features/jobs/jobs-page.tsx')).JobsPage }),
          },
          {
            path: 'history',
            lazy: async () => ({
              Component: (await import('../features/history/history-page.tsx')).HistoryPage,
            }),
          },
        ],
      },
      {
        path: 'settings',
        element: <SettingsFrame />,
        children: [
          { index: true, element: <Navigate to="/settings/workspace" replace /> },
          {
            path: 'workspace',
            lazy: async () => ({
              Component: (await import('../features/settings/workspace-page.tsx')).WorkspacePage,
            }),
          },
          {
            path: 'team',
            lazy: async () => ({
              Component: (await import('../features/settings/team-page.tsx')).TeamPage,
            }),
          },
          {
            path: 'sales',
            lazy: async () => ({
              Component: (await import('../features/settings/sales-page.tsx')).SalesPage,
            }),
          },
          {
            path: 'market',
            lazy: async () => ({
              Component: (await import('../features/settings/market-page.tsx')).MarketPage,
            }),
          },
          {
            path: 'plans',
            lazy: async () => ({
              Component: (await import('../features/settings/plans-page.tsx')).PlansPage,
            }),
          },
        ],
      },
      { path: '*', element: <Navigate to="/accounts" replace /> },
    ],
  },
]
