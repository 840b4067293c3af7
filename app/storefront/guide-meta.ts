import type { MetaArgs, MetaDescriptor } from '@remix-run/node'
import type { Guide } from '#app/guides/find-guide.server'
import type { BlockOf } from '#app/guides/guide-blocks'
import { plainText } from '#app/guides/inline'
import { pageMeta, shopUrl } from '#app/storefront/page-meta'

/** Title, canonical address and what search engines read of a guide. Remix escapes the JSON for its place in a script. */
export function guideMeta(guide: Guide, matches: MetaArgs['matches']): MetaDescriptor[] {
  const path = `/guides/${guide.slug}`
  const url = shopUrl(matches) + path
  return [
    ...pageMeta(matches, { title: guide.title, description: guide.summary, path }),
    { property: 'og:type', content: 'article' },
    ...guideData(guide, shopUrl(matches), url).map((data) => ({ 'script:ld+json': data })),
  ]
}

/** The guide in schema.org's words: an article, its how-to, its questions and its place in the shop. */
export function guideData(guide: Guide, origin: string, url: string) {
  const steps = guide.blocks.flatMap((block) => (block.kind === 'steps' ? [block] : []))
  const questions = guide.blocks.flatMap((block) => (block.kind === 'faq' ? block.questions : []))
  return [
    articleData(guide, origin, url),
    ...steps.map((block) => howToData(block, url)),
    ...(questions.length > 0 ? [faqData(questions, url)] : []),
    breadcrumbData(guide, origin, url),
  ].map((data) => ({ '@context': 'https://schema.org', ...data }))
}

function articleData(guide: Guide, origin: string, url: string) {
  const publisher = { '@type': 'Organization', name: 'Porewell', url: `${origin}/` }
  return {
    '@type': 'Article',
    headline: guide.title,
    description: guide.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: 'en-US',
    ...(guide.publishedAt ? { datePublished: guide.publishedAt } : {}),
    dateModified: guide.reviewedOn,
    wordCount: guide.words,
    author: publisher,
    publisher,
    citation: guide.sources.map(
      ({ title, publication, year }) => `${title}. ${publication}, ${year}`,
    ),
  }
}

function howToData({ id, title, steps }: BlockOf<'steps'>, url: string) {
  return {
    '@type': 'HowTo',
    name: title,
    url: `${url}#${id}`,
    step: steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.name,
      text: step.text.map(plainText).join(' '),
      url: `${url}#${step.id}`,
    })),
  }
}

function faqData(questions: BlockOf<'faq'>['questions'], url: string) {
  return {
    '@type': 'FAQPage',
    url,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.map(plainText).join(' ') },
    })),
  }
}

function breadcrumbData(guide: Guide, origin: string, url: string) {
  const trail = [
    { name: 'Guides', item: `${origin}/guides` },
    { name: guide.title, item: url },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((each, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...each,
    })),
  }
}
