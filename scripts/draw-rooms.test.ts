import { expect, test } from 'vitest'
import { drawRooms } from './draw-rooms'

test('the picture shows each floor and only the arrows that no other arrow implies', () => {
  const drawing = drawRooms(
    [['money', 'ui'], ['catalog', 'staff'], ['routes']],
    [
      ['app/routes/_shop.tsx', 'app/catalog/card.tsx'],
      ['app/routes/_shop.tsx', 'app/money/price.tsx'],
      ['app/catalog/card.tsx', 'app/money/price.tsx'],
      ['app/catalog/card.tsx', 'app/catalog/sizes.ts'],
      ['app/root.tsx', 'app/ui/button.tsx'],
    ],
  )
  expect(drawing).toBe(`flowchart TD
  subgraph floor2 [floor 2]
    routes
  end
  subgraph floor1 [floor 1]
    catalog
  end
  subgraph floor0 [floor 0]
    money
  end
  catalog --> money
  routes --> catalog`)
})
