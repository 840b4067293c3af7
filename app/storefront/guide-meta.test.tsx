import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Guide } from '#app/guides/find-guide.server'
import { InlineText } from '#app/guides/inline-text'
import { guideData, guideMeta } from '#app/storefront/guide-meta'

const guide: Guide = {
  slug: 'large-pores',
  title: 'Pores </script><script>alert(1)</script>',
  summary: 'What is known.',
  reviewedOn: '2026-11-01',
  publishedAt: '2026-11-02T00:00:00.000Z',
  minutes: 1,
  words: 20,
  figure: null,
  blocks: [
    {
      kind: 'steps',
      id: 'steps',
      title: 'How to wash',
      steps: [
        { id: 'one', name: 'Wash', text: ['Rinse **well**.[^lee]', 'Twice.'] },
        { id: 'two', name: 'Dry', text: ['Pat.'] },
      ],
    },
    { kind: 'faq', questions: [{ id: 'q', question: 'Really?', answer: ['[Yes](/products).'] }] },
  ],
  sources: [
    {
      id: 'lee',
      kind: 'review',
      title: 'Facial pores',
      publication: 'Dermatologic Surgery',
      year: 2016,
      identifier: null,
      confidence: 'high',
    },
  ],
}

test('search engines read the article, its steps, its questions and its place, in plain words', () => {
  const url = 'https://shop.example/guides/large-pores'
  const [article, howTo, faq, breadcrumbs] = guideData(guide, 'https://shop.example', url)
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: guide.title,
    datePublished: '2026-11-02T00:00:00.000Z',
    dateModified: '2026-11-01',
    citation: ['Facial pores. Dermatologic Surgery, 2016'],
  })
  expect(howTo).toMatchObject({
    '@type': 'HowTo',
    step: [
      {
        '@type': 'HowToStep',
        position: 1,
        name: 'Wash',
        text: 'Rinse well. Twice.',
        url: `${url}#one`,
      },
      { position: 2 },
    ],
  })
  expect(faq).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ name: 'Really?', acceptedAnswer: { '@type': 'Answer', text: 'Yes.' } }],
  })
  expect(breadcrumbs).toMatchObject({ itemListElement: [{ position: 1 }, { item: url }] })
})

test('a guide without steps or questions claims neither', () => {
  const types = guideData({ ...guide, blocks: [] }, '', '').map((data) => data['@type'])
  expect(types).toEqual(['Article', 'BreadcrumbList'])
})

test('the page has one address', () => {
  expect(guideMeta(guide, [])).toContainEqual({
    tagName: 'link',
    rel: 'canonical',
    href: '/guides/large-pores',
  })
})

test('hostile text is shown as text', () => {
  const text = '<img src=x onerror=alert(1)> **<b>** [x](javascript:alert(1)) [^nobody]'
  const shown = renderToStaticMarkup(<InlineText text={text} />)
  expect(shown).not.toMatch(/<img|<b>|href/)
  expect(shown).toContain('&lt;img src=x onerror=alert(1)&gt;')
})
