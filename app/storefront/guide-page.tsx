import { LettersForm } from '#app/customers/letters-form'
import { EvidenceList } from '#app/guides/evidence-list'
import type { GuideBlock } from '#app/guides/guide-blocks'
import { GuideCallout } from '#app/guides/guide-callout'
import { citeSources, partAnchor } from '#app/guides/guide-citations'
import { ContentsAbove, ContentsBeside } from '#app/guides/guide-contents'
import { groupBlocks, type BlockGroup } from '#app/guides/group-blocks'
import { GuideQuestions } from '#app/guides/guide-questions'
import { GuideSteps } from '#app/guides/guide-steps'
import { GuideText } from '#app/guides/guide-text'
import { sectionsOf } from '#app/guides/guide-words'
import { SourceNumbers } from '#app/guides/inline-text'
import { PartLevelContext, partLevels } from '#app/guides/part-level'
import { useFocusAtPlace } from '#app/guides/place-link'
import { SourceList } from '#app/guides/source-list'
import { GuideFigure } from '#app/storefront/guide-figure'
import { GuideHeader } from '#app/storefront/guide-header'
import type { GuidePage } from '#app/storefront/guide-page.server'
import { GuideNext } from '#app/storefront/guide-next'
import { GuideProductInPlace } from '#app/storefront/guide-product'
import { GuideStudios } from '#app/storefront/guide-studios'
import { GuideTreatmentInPlace } from '#app/storefront/guide-treatment'
import { RoutineBundle } from '#app/storefront/routine-bundle-section'

/** A guide as a long read: contents beside it, figures and products in place, sources at the end. */
export function GuidePageView({ page }: { page: GuidePage }) {
  useFocusAtPlace()
  const { blocks, sources } = page.guide
  const cited = citeSources(blocks, sources)
  const levels = partLevels(blocks)
  const sections = [...sectionsOf(blocks), { id: 'sources', title: 'Sources' }]
  return (
    <SourceNumbers.Provider value={new Map(cited.map(({ source, number }) => [source.id, number]))}>
      <article className="page-column pt-4 lg:pt-6">
        <GuideHeader guide={page.guide} sources={cited.length} />
        <div className="mt-8 gap-16 lg:mt-12 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] xl:gap-24 print:block">
          <div>
            <ContentsBeside sections={sections} />
            <ContentsAbove sections={sections} />
          </div>
          <div className="flex flex-col gap-8 pt-8 text-lg leading-relaxed lg:pt-0 print:gap-4 print:pt-0 print:text-sm print:leading-normal">
            {groupBlocks(blocks).map((group) => (
              <PartLevelContext.Provider key={group.index} value={levels[group.index] ?? 3}>
                <Group group={group} page={page} />
              </PartLevelContext.Provider>
            ))}
            <SourceList sources={cited} />
            <GuideNext />
            <div className="mt-4 max-w-form rounded-lg bg-mist p-6 text-base print:hidden">
              <LettersForm place="guide" />
            </div>
          </div>
        </div>
      </article>
    </SourceNumbers.Provider>
  )
}

function Group({ group, page }: { group: BlockGroup; page: GuidePage }) {
  return group.kind === 'evidence' ? (
    <EvidenceList items={group.items} />
  ) : (
    <Block block={group.block} index={group.index} page={page} />
  )
}

type BlockProps = {
  block: Exclude<GuideBlock, { kind: 'evidence' }>
  index: number
  page: GuidePage
}

function Block({ block, index, page }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return <GuideText block={block} index={index} />
    case 'figure':
      return <GuideFigure block={block} index={index} />
    case 'callout':
      return <GuideCallout block={block} index={index} />
    case 'product':
      return (
        <div id={partAnchor(index)}>
          <GuideProductInPlace product={page.products[block.product]} why={block.why} />
        </div>
      )
    case 'treatment':
      return (
        <GuideTreatmentInPlace
          block={block}
          index={index}
          offered={page.treatments.find(({ slug }) => slug === block.treatment)}
        />
      )
    case 'routine': {
      const routine = page.routines.find(({ slug }) => slug === block.bundle)
      return routine ? (
        <section aria-label={routine.name} className="my-6 text-base print:hidden">
          <h2 className="text-2xl">{routine.name}</h2>
          <p className="mt-2 mb-8 max-w-prose text-ink-soft">{routine.summary}</p>
          <RoutineBundle routine={routine} />
        </section>
      ) : null
    }
    case 'location':
      return <GuideStudios block={block} index={index} studios={page.studios} />
    case 'steps':
      return (
        <GuideSteps
          block={block}
          productOf={({ product, why }) =>
            product ? (
              <GuideProductInPlace product={page.products[product]} why={why} under={1} />
            ) : null
          }
        />
      )
    case 'faq':
      return <GuideQuestions block={block} />
  }
}
