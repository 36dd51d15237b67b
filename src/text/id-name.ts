const ID = /^(?:(?:evt|event|gst)[-_][\w-]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\d_-]{6,})$/i

/** Is this no name but what a program calls something: `evt-12mj840024`, `987654321012`? */
export function isIdName(name: string): boolean {
  return ID.test(name.trim())
}
