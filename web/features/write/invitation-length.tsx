/** LinkedIn cuts an invitation off there. */
const INVITATION = 300

/** How much of the room an invitation has is used; nothing for other messages. */
export function InvitationLength({ channel, text }: { channel: string | undefined; text: string }) {
  if (channel !== 'linkedin-invite') return null
  return (
    <p className="mt-1 text-small text-soft nums">
      An invitation on LinkedIn holds {INVITATION} characters; this has {text.length}.
    </p>
  )
}
