/** Where the owner will be, and who is there. */
export function TripsScreen() {
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Trips · Digwell</title>
      <h1 className="font-serif text-page">Trips</h1>
    </div>
  )
}
