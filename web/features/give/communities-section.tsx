/** Associations, groups and volunteering, and whom the owner knows through them. */
export function CommunitiesSection() {
  return null
}
