import { useShopProfile } from '#app/platform/shop-profile'

/** Where a reaction to a product is reported, by mail and, where the shop has one, by phone. */
export function ReactionContact() {
  const { reactionEmail, reactionPhone } = useShopProfile()
  return (
    <>
      <a className="link" href={`mailto:${reactionEmail}`}>
        {reactionEmail}
      </a>
      {reactionPhone ? (
        <>
          {' or '}
          <a className="link" href={`tel:${reactionPhone.replace(/[^+\d]/g, '')}`}>
            {reactionPhone}
          </a>
        </>
      ) : null}
    </>
  )
}
