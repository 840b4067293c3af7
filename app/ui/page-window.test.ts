import { expect, test } from 'vitest'
import { pageWindow } from '#app/ui/page-window'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 10, [1, 2, 'gap', 10]],
  [3, 10, [1, 2, 3, 4, 'gap', 10]],
  [4, 10, [1, 2, 3, 4, 5, 'gap', 10]],
  [5, 10, [1, 'gap', 4, 5, 6, 'gap', 10]],
  [10, 10, [1, 'gap', 9, 10]],
  [250, 500, [1, 'gap', 249, 250, 251, 'gap', 500]],
])('page %i of %i links to %j', (page, pageCount, pages) => {
  expect(pageWindow(page, pageCount)).toEqual(pages)
})
