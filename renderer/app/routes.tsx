import { Navigate, type RouteObject } from 'react-router'
import { accountRoutes } from './account-routes.ts'
import { DataFrame } from './data-frame.tsx'
import { Frame } from './frame.tsx'
import { PageFailure } from './page-failure.tsx'
import { PortfolioFrame } from './portfolio-frame.tsx'
import { portfolioRoutes } from './portfolio-routes.tsx'
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
        children: accountRoutes,
      },
      {
        path: 'portfolio',
        element: <PortfolioFrame />,
        children: portfolioRoutes,
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
              Component: (await import('./import-place.tsx')).ImportPlace,
            }),
          },
          {
            path: 'orders',
            lazy: async () => ({
              Component: (await import('../features/orders/orders-page.tsx')).OrdersPage,
            }),
          },
          {
            path: 'rates',
            lazy: async () => ({ Component: (await import('../features/rates/rates-page.tsx')).RatesPage }),
          },
          {
            path: 'imports',
            lazy: async () => ({
              Component: (await import('../features/imports/imports-page.tsx')).ImportsPage,
            }),
          },
          {
            path: 'merge',
            lazy: async () => ({
              Component: (await import('../features/merge-copies/merge-page.tsx')).MergePage,
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
          {
            path: 'privacy',
            lazy: async () => ({
              Component: (await import('./privacy-place.tsx')).PrivacyPlace,
            }),
          },
          {
            path: 'privacy/due',
            lazy: async () => ({
              Component: (await import('../features/person/age/due-page.tsx')).DuePage,
            }),
          },
          {
            path: 'privacy/:contactId',
            lazy: async () => ({
              Component: (await import('../features/person/erase/erase-page.tsx')).ErasePage,
            }),
          },
          {
            path: 'house',
            lazy: async () => ({
              Component: (await import('../features/settings/house-style-page.tsx')).HouseStylePage,
            }),
          },
        ],
      },
      { path: '*', element: <Navigate to="/accounts" replace /> },
    ],
  },
]
