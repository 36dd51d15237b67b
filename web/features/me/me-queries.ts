import { queryOptions } from '@tanstack/react-query'
import type {
  CardView,
  MeView,
  PitchesView,
  PostsView,
  ProfileView,
} from '../../../src/domain/view/me-view.ts'
import { get } from '../../lib/api.ts'

export const meQuery = queryOptions({
  queryKey: ['me', 'overview'],
  queryFn: () => get<MeView>('/api/me'),
})

export const pitchesQuery = queryOptions({
  queryKey: ['me', 'pitches'],
  queryFn: () => get<PitchesView>('/api/me/pitches'),
})

export const profileQuery = queryOptions({
  queryKey: ['me', 'profile'],
  queryFn: () => get<ProfileView>('/api/me/profile'),
})

export const postsQuery = queryOptions({
  queryKey: ['me', 'posts'],
  queryFn: () => get<PostsView>('/api/me/posts'),
})

/** Asked once and kept: the card must show without a network, in a hall full of people. */
export const cardQuery = queryOptions({
  queryKey: ['me', 'card'],
  queryFn: () => get<CardView>('/api/me/card'),
  gcTime: Infinity,
})
