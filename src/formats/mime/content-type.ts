/** What a part says of itself, as far as finding its text needs it. */
export type ContentType = {
  /** `text/plain`, lower case. */
  readonly type: string
  readonly charset: string
  readonly boundary: string
}

const PLAIN: ContentType = { type: 'text/plain', charset: '', boundary: '' }

/** Reads a Content-Type value; an empty or broken one means plain text (RFC 2045 §5.2). */
export function parseContentType(value: string): ContentType {
  const type = /^\s*([\w.+-]{1,80}\/[\w.+-]{1,80})/.exec(value)?.[1]
  if (type === undefined) return PLAIN
  return {
    type: type.toLowerCase(),
    charset: parameter(value, 'charset'),
    boundary: parameter(value, 'boundary'),
  }
}

const PARAMETERS = {
  charset: /;\s*charset\s*=\s*(?:"([^"]{0,200})"|([^\s;"]{1,200}))/i,
  boundary: /;\s*boundary\s*=\s*(?:"([^"]{0,200})"|([^\s;"]{1,200}))/i,
}

function parameter(value: string, name: keyof typeof PARAMETERS): string {
  const match = PARAMETERS[name].exec(value)
  return match?.[1] ?? match?.[2] ?? ''
}
