/** What a later import told anew of somebody. */
export type NewsRow = {
  owner_id: string
  id: string
  change_id: string
  persona_id: string
  kind: string
  at: number
  from_value: string | null
  to_value: string | null
  record_id: string | null
}
