import { readContentLines, type ContentLine } from './content-lines.ts'

/** What stands between a BEGIN and its END. */
export type Component = {
  /** `VEVENT`, upper case. */
  readonly name: string
  /** 1-based line of its BEGIN. */
  readonly line: number
  readonly properties: readonly ContentLine[]
  readonly children: readonly Component[]
}

type Open = {
  readonly name: string
  readonly line: number
  readonly properties: ContentLine[]
  readonly children: Component[]
}

const DEEPEST = 6

/**
 * Reads the components of a calendar file: one root that holds all that stands at the top. Missing
 * ENDs are forgiven, so is an END too many.
 */
export function readComponents(bytes: Buffer): Component {
  const root: Open = { name: '', line: 1, properties: [], children: [] }
  const open: Open[] = [root]
  for (const property of readContentLines(bytes)) {
    const innermost = open.at(-1) ?? root
    if (property.name === 'BEGIN') {
      const name = property.value.trim().toUpperCase()
      const begun: Open = { name, line: property.line, properties: [], children: [] }
      if (open.length <= DEEPEST) innermost.children.push(begun)
      open.push(begun)
    } else if (property.name === 'END') {
      const name = property.value.trim().toUpperCase()
      const depth = open.findLastIndex((one) => one.name === name)
      if (depth > 0) open.length = depth
    } else innermost.properties.push(property)
  }
  return root
}

/** The first property of that name. */
export function propertyOf(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name)
}

export function propertiesOf(component: Component, name: string): ContentLine[] {
  return component.properties.filter((property) => property.name === name)
}

/** All components of that name, however deep. */
export function componentsNamed(root: Component, name: string): Component[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...componentsNamed(child, name),
  ])
}
