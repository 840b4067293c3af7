type SimulationBannerProps = {
  /** One short sentence, such as "Payments are simulated: no card is charged." */
  message: string
}

/** A thin line at the top of every page of a shop that takes no real money. */
export function SimulationBanner({ message }: SimulationBannerProps) {
  return (
    <aside aria-label="Test mode" className="bg-clay-tint text-ink print:hidden">
      <p className="page-column py-1.5 text-center text-xs">{message}</p>
    </aside>
  )
}
