/** What others ask of the owner, each answered by one key. */
export function RequestsScreen() {
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Requests · Digwell</title>
      <h1 className="font-serif text-page">Requests</h1>
    </div>
  )
}
