/** A file with the path it has below what was dropped. */
export type DroppedFile = { readonly path: string; readonly file: File }

/** All files of a drop, folders walked through, in path order. Hidden files are left out. */
export async function filesOf(drop: DataTransfer): Promise<readonly DroppedFile[]> {
  // Entries must be taken before the first await: the browser empties the drop after it.
  const entries = [...drop.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null)) return filesFrom(drop.files)
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : walk(entry))))
  return found
    .flat()
    .filter(({ path }) => !isHidden(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Of a file chooser, where folders carry their paths with them. */
export function filesFrom(list: FileList): readonly DroppedFile[] {
  return [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isHidden(path))
}

async function walk(entry: FileSystemEntry): Promise<DroppedFile[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ path, file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: DroppedFile[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (batch.length === 0) return found
    for (const child of batch) found.push(...(await walk(child)))
  }
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}
