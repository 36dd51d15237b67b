import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Blank, Trouble } from '../ui/blank.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { queryClient } from '../lib/query-client.ts'
import { eventQuery } from '../lib/event-queries.ts'
import { personQuery } from '../lib/queries.ts'
import { readView } from '../lib/people-view.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({
  notFoundComponent: () => (
    <Blank title="No such page">The rail on the side leads to everything there is.</Blank>
  ),
  errorComponent: ({ error, reset }) => (
    <Trouble error={error instanceof Error ? error : new Error('')} retry={reset} />
  ),
})

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const screen = { getParentRoute: () => shell }

const todayRoute = createRoute({ ...screen, path: '/', component: TodayScreen })

const peopleRoute = createRoute({
  ...screen,
  path: '/people',
  validateSearch: readView,
  component: lazyRouteComponent(
    () => import('../features/people/people-screen.tsx'),
    'PeopleScreen',
  ),
})

const personRoute = createRoute({
  ...screen,
  path: '/people/$id',
  loader: ({ params }) => void queryClient.prefetchQuery(personQuery(params.id)),
  component: lazyRouteComponent(
    () => import('../features/person/person-screen.tsx'),
    'PersonScreen',
  ),
})

const writeRoute = createRoute({
  ...screen,
  path: '/write',
  component: lazyRouteComponent(() => import('../features/write/write-screen.tsx'), 'WriteScreen'),
})

const deskRoute = createRoute({
  ...screen,
  path: '/write/$personId',
  validateSearch: (search: Record<string, unknown>): { move?: string; all?: true } => ({
    ...(typeof search['move'] === 'string' ? { move: search['move'] } : {}),
    ...(search['all'] === true ? { all: true } : {}),
  }),
  component: lazyRouteComponent(() => import('../features/write/desk-screen.tsx'), 'DeskScreen'),
})

const promisesRoute = createRoute({
  ...screen,
  path: '/promises',
  component: lazyRouteComponent(
    () => import('../features/promises/promises-screen.tsx'),
    'PromisesScreen',
  ),
})

const giveRoute = createRoute({
  ...screen,
  path: '/give',
  component: lazyRouteComponent(() => import('../features/give/give-screen.tsx'), 'GiveScreen'),
})

const communityRoute = createRoute({
  ...screen,
  path: '/communities/$id',
  component: lazyRouteComponent(
    () => import('../features/communities/community-screen.tsx'),
    'CommunityScreen',
  ),
})

const insightsRoute = createRoute({
  ...screen,
  path: '/insights',
  component: lazyRouteComponent(
    () => import('../features/insights/insights-screen.tsx'),
    'InsightsScreen',
  ),
})

const requestsRoute = createRoute({
  ...screen,
  path: '/requests',
  component: lazyRouteComponent(
    () => import('../features/requests/requests-screen.tsx'),
    'RequestsScreen',
  ),
})

const tripsRoute = createRoute({
  ...screen,
  path: '/trips',
  component: lazyRouteComponent(() => import('../features/trips/trips-screen.tsx'), 'TripsScreen'),
})

const tripRoute = createRoute({
  ...screen,
  path: '/trips/$id',
  component: lazyRouteComponent(() => import('../features/trips/trip-screen.tsx'), 'TripScreen'),
})

const eventsRoute = createRoute({
  ...screen,
  path: '/events',
  component: lazyRouteComponent(
    () => import('../features/events/events-screen.tsx'),
    'EventsScreen',
  ),
})

const returnRoute = createRoute({
  ...screen,
  path: '/events/return',
  component: lazyRouteComponent(
    () => import('../features/events/return-screen.tsx'),
    'ReturnScreen',
  ),
})

const eventRoute = createRoute({
  ...screen,
  path: '/events/$id',
  loader: ({ params }) => void queryClient.prefetchQuery(eventQuery(params.id)),
  component: lazyRouteComponent(() => import('../features/events/event-screen.tsx'), 'EventScreen'),
})

const importsRoute = createRoute({
  ...screen,
  path: '/import',
  component: lazyRouteComponent(
    () => import('../features/import/imports-screen.tsx'),
    'ImportsScreen',
  ),
})

const importRoute = createRoute({
  ...screen,
  path: '/import/$id',
  component: lazyRouteComponent(
    () => import('../features/import/import-screen.tsx'),
    'ImportScreen',
  ),
})

const reviewRoute = createRoute({
  ...screen,
  path: '/review',
  component: lazyRouteComponent(
    () => import('../features/review/review-screen.tsx'),
    'ReviewScreen',
  ),
})

const historyRoute = createRoute({
  ...screen,
  path: '/history',
  component: lazyRouteComponent(
    () => import('../features/history/history-screen.tsx'),
    'HistoryScreen',
  ),
})

const settingsRoute = createRoute({
  ...screen,
  path: '/settings',
  validateSearch: (search: Record<string, unknown>): { find?: string } =>
    typeof search['find'] === 'string' ? { find: search['find'] } : {},
  component: lazyRouteComponent(
    () => import('../features/settings/settings-screen.tsx'),
    'SettingsScreen',
  ),
})

const meRoute = createRoute({
  ...screen,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/me/me-screen.tsx'), 'MeScreen'),
})

const pitchRoute = createRoute({
  ...screen,
  path: '/me/pitch',
  component: lazyRouteComponent(() => import('../features/me/pitch-screen.tsx'), 'PitchScreen'),
})

const profileRoute = createRoute({
  ...screen,
  path: '/me/profile',
  component: lazyRouteComponent(() => import('../features/me/profile-screen.tsx'), 'ProfileScreen'),
})

const postsRoute = createRoute({
  ...screen,
  path: '/me/posts',
  component: lazyRouteComponent(() => import('../features/me/posts-screen.tsx'), 'PostsScreen'),
})

const cardRoute = createRoute({
  ...screen,
  path: '/me/card',
  validateSearch: (search: Record<string, unknown>): { show?: true } =>
    search['show'] === true ? { show: true } : {},
  component: lazyRouteComponent(() => import('../features/me/card-screen.tsx'), 'CardScreen'),
})

const cardPrintRoute = createRoute({
  getParentRoute: () => root,
  path: '/me/card/print',
  component: lazyRouteComponent(
    () => import('../features/me/card-print-screen.tsx'),
    'CardPrintScreen',
  ),
})

const welcomeRoute = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(
    () => import('../features/welcome/welcome-screen.tsx'),
    'WelcomeScreen',
  ),
})

export const router = createRouter({
  routeTree: root.addChildren([
    shell.addChildren([
      todayRoute,
      peopleRoute,
      personRoute,
      writeRoute,
      deskRoute,
      promisesRoute,
      giveRoute,
      communityRoute,
      requestsRoute,
      insightsRoute,
      tripsRoute,
      tripRoute,
      eventsRoute,
      returnRoute,
      eventRoute,
      importsRoute,
      importRoute,
      meRoute,
      pitchRoute,
      profileRoute,
      postsRoute,
      cardRoute,
      reviewRoute,
      historyRoute,
      settingsRoute,
    ]),
    welcomeRoute,
    cardPrintRoute,
  ]),
  defaultPreload: 'intent',
  defaultPendingMinMs: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- an augmentation must be one
  interface Register {
    router: typeof router
  }
}
