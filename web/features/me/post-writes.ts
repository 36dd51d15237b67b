import type { PostEdit } from '../../../src/app/me/me.ts'
import type { PostChannel } from '../../../src/domain/post-channel.ts'
import type { Receipt } from '../../../src/domain/view/history-view.ts'
import type { PostsView } from '../../../src/domain/view/me-view.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { patch, type Write } from '../../lib/write.ts'
import { send } from './me-send.ts'

export async function addPost(text: string, channel: PostChannel): Promise<string | null> {
  const id = uuidv7()
  const receipt = await send({
    method: 'POST',
    path: '/api/me/posts',
    body: { id, text, channel },
    said: null,
  })
  return receipt === null ? null : id
}

export function editPost(
  id: string,
  edit: PostEdit,
  more: Pick<Write, 'said' | 'onFailed'> = {},
): Promise<Receipt | null> {
  const { text, channel } = edit
  return send({
    method: 'PATCH',
    path: `/api/me/posts/${id}`,
    body: edit,
    patches: [
      patch<PostsView>(['me', 'posts'], (view) => ({
        ...view,
        posts: view.posts.map((post) =>
          post.id === id
            ? { ...post, text: text ?? post.text, channel: channel ?? post.channel }
            : post,
        ),
      })),
    ],
    ...more,
  })
}
