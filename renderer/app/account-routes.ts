import type { RouteObject } from 'react-router'

/** The places of an account, below its head. */
export const accountRoutes: RouteObject[] = [
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
    path: 'people/:contactId/meeting',
    lazy: async () => ({
      Component: (await import('../features/person/meeting/meeting-page.tsx')).MeetingPage,
    }),
  },
  {
    path: 'people/:contactId/report',
    lazy: async () => ({
      Component: (await import('../features/person/report/report-page.tsx')).PersonReportPage,
    }),
  },
  {
    path: 'people/:contactId/erase',
    lazy: async () => ({
      Component: (await import('../features/person/erase/erase-page.tsx')).ErasePage,
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
    path: 'contracts',
    lazy: async () => ({
      Component: (await import('../features/contracts/contracts-page.tsx')).ContractsPage,
    }),
  },
  {
    path: 'brief',
    lazy: async () => ({ Component: (await import('../features/brief/brief-page.tsx')).BriefPage }),
  },
  {
    path: 'plan/customer',
    lazy: async () => ({
      Component: (await import('../features/customer-version/customer-version-page.tsx')).CustomerVersionPage,
    }),
  },
  {
    path: 'history',
    lazy: async () => ({
      Component: (await import('../features/account-history/account-history-page.tsx')).AccountHistoryPage,
    }),
  },
  {
    path: 'history/:day',
    lazy: async () => ({
      Component: (await import('../features/account-history/as-of-page.tsx')).AsOfPage,
    }),
  },
]
