import { DAY_MS, dayOf, isoDay, startOfDay } from '../../domain/instant.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { PostChannel } from '../../domain/post-channel.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, updateRow, type Writer } from '../../store/change.ts'
import { findPosts } from '../../store/own-words.ts'
import type { PostRow } from '../../store/me-rows.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { parseDay } from '../people/edit-person.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import type { NewPost, PostEdit } from './me.ts'

const LONGEST = 20_000
const CALLED: { readonly [channel in PostChannel]: string } = {
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  facebook: 'Facebook',
  blog: 'your blog',
  other: 'another place',
}

/** A draft. */
export async function addPost(
  home: Home,
  post: NewPost,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  checkText(post.text)
  return change(
    home,
    { verb: 'post', summary: `Began a post for ${CALLED[post.channel]}` },
    async (w) => {
      const id = post.id ?? home.newId()
      await requireFreeId(w, 'post', id)
      const row = { id, text: post.text, channel: post.channel, state: 'draft', published_at: null }
      await insertRows(w, 'post', [{ ...row, made_at: w.at, changed_at: w.at }])
      return { id }
    },
    requestKey,
  )
}

/** Nothing is ever published from here: "published" is the owner's own word. */
export async function editPost(
  home: Home,
  id: string,
  edit: PostEdit,
  requestKey?: string,
): Promise<Receipt> {
  requireSome(edit)
  if (edit.text !== undefined) checkText(edit.text)
  return change(
    home,
    { verb: 'post-edit', summary: summaryOf(edit) },
    async (w) => {
      const post = await requirePost(w, id)
      await updateRow(w, 'post', id, {
        changed_at: w.at,
        ...(edit.text === undefined ? {} : { text: edit.text }),
        ...(edit.channel === undefined ? {} : { channel: edit.channel }),
        ...(await stateAfter(home, w, post, edit)),
      })
      return {}
    },
    requestKey,
  )
}

async function stateAfter(
  home: Home,
  w: Writer,
  post: PostRow,
  edit: PostEdit,
): Promise<Partial<Pick<PostRow, 'state' | 'published_at'>>> {
  const back = post.published_at === null ? 'draft' : 'published'
  if (edit.dropped !== undefined) return { state: edit.dropped ? 'dropped' : back }
  if (edit.publishedOn === undefined) return {}
  if (edit.publishedOn === null) return { state: 'draft', published_at: null }
  const { timeZone } = await loadSettings(home, w)
  const day = parseDay(edit.publishedOn)
  const today = dayOf(w.at, timeZone)
  if (day > today) {
    throw new DigwellError('invalid-input', `${isoDay(day)} lies ahead; it is not published yet.`)
  }
  const at = day === today ? w.at : startOfDay(day, timeZone) + DAY_MS / 2
  return { state: 'published', published_at: at }
}

function summaryOf({ dropped, publishedOn, channel }: PostEdit): string {
  if (dropped !== undefined) return dropped ? 'Dropped a post' : 'Took a post out again'
  if (publishedOn === null) return 'Made a post a draft again'
  if (publishedOn === undefined) return 'Changed a post'
  const where = channel === undefined ? '' : ` on ${CALLED[channel]}`
  return `Published a post${where}, ${publishedOn}`
}

function checkText(text: string): void {
  if (text.trim() === '') throw new DigwellError('invalid-input', 'There is nothing in it yet.')
  if (text.length > LONGEST)
    throw new DigwellError('too-large', 'A post of 20,000 letters at most.')
}

async function requirePost(w: Writer, id: string): Promise<PostRow> {
  const post = (await findPosts(w)).find((row) => row.id === id)
  if (post === undefined) throw new DigwellError('not-found', 'There is no such post any more.')
  return post
}
