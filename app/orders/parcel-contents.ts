interface ParcelledOrder {
  lines: readonly { id: string; quantity: number; withdrawnQuantity: number }[]
  shipments: readonly {
    id: string
    shippedAt: Date
    lines: readonly { orderLineId: string; quantity: number }[]
  }[]
}

interface Units {
  orderLineId: string
  quantity: number
}

/**
 * What is in a parcel, and what was still to come when it left, by order line. Undefined for no parcel of the
 * order.
 */
export function parcelContents(
  order: ParcelledOrder,
  shipmentId: string,
): { units: readonly Units[]; toCome: readonly Units[] } | undefined {
  const parcel = order.shipments.find(({ id }) => id === shipmentId)
  if (!parcel) return undefined
  const gone = order.shipments
    .filter((each) => each.id === parcel.id || each.shippedAt < parcel.shippedAt)
    .flatMap(({ lines }) => lines)
  const toCome = order.lines.map(({ id, quantity, withdrawnQuantity }) => ({
    orderLineId: id,
    quantity: gone.reduce(
      (left, line) => (line.orderLineId === id ? left - line.quantity : left),
      quantity - withdrawnQuantity,
    ),
  }))
  return { units: parcel.lines, toCome: toCome.filter(({ quantity }) => quantity > 0) }
}
