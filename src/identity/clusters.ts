/**
 * Which personas are one person so far, and which must never become one. Personas are numbered
 * 0 … size − 1; a cluster is named by its smallest member's root. Cannot-links are carried along:
 * once two members are apart, so are their clusters.
 */
export class Clusters {
  readonly #parent: Int32Array
  readonly #members: Map<number, number[]> = new Map()
  readonly #apart: Map<number, Set<number>> = new Map()

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index)
  }

  find(item: number): number {
    let root = item
    while (this.#at(root) !== root) root = this.#at(root)
    for (let step = item; step !== root;) {
      const next = this.#at(step)
      this.#parent[step] = root
      step = next
    }
    return root
  }

  /** Members of the cluster `item` is in, in no particular order. */
  members(item: number): readonly number[] {
    const root = this.find(item)
    return this.#members.get(root) ?? [root]
  }

  /** The roots of all clusters, ascending. */
  roots(): number[] {
    const roots: number[] = []
    for (let item = 0; item < this.#parent.length; item++) {
      if (this.#at(item) === item) roots.push(item)
    }
    return roots
  }

  areApart(left: number, right: number): boolean {
    return this.#apart.get(this.find(left))?.has(this.find(right)) ?? false
  }

  /** Keeps two clusters apart for good. Nothing happens when they are one already. */
  keepApart(left: number, right: number): void {
    const [a, b] = [this.find(left), this.find(right)]
    if (a === b) return
    this.#enemies(a).add(b)
    this.#enemies(b).add(a)
  }

  /** Joins two clusters. @returns the new root, or null when they must stay apart */
  join(left: number, right: number): number | null {
    const [a, b] = [this.find(left), this.find(right)]
    if (a === b) return a
    if (this.areApart(a, b)) return null
    const [root, gone] = a < b ? [a, b] : [b, a]
    const members = [...this.members(root), ...this.members(gone)]
    this.#parent[gone] = root
    this.#members.delete(gone)
    this.#members.set(root, members)
    for (const enemy of this.#apart.get(gone) ?? []) {
      this.#apart.get(enemy)?.delete(gone)
      this.#enemies(enemy).add(root)
      this.#enemies(root).add(enemy)
    }
    this.#apart.delete(gone)
    return root
  }

  #at(item: number): number {
    return this.#parent[item] ?? item
  }

  #enemies(root: number): Set<number> {
    let set = this.#apart.get(root)
    if (set === undefined) this.#apart.set(root, (set = new Set()))
    return set
  }
}
