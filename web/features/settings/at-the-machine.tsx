/** In place of what a paired device does not do. */
export function AtTheMachine() {
  return <p className="text-soft">This is done at the machine Digwell runs on.</p>
}
