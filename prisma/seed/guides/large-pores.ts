import { p, text, type GuideSeed } from './guide-seed'
import { poreCauses } from './large-pores-causes'
import { poreQuestions } from './large-pores-questions'
import { poreRoutineBlocks } from './large-pores-routine'
import { poreTreatments } from './large-pores-treatments'
import { sourcesOf } from './sources'

export const largePores: GuideSeed = {
  slug: 'large-pores',
  title: 'Large pores: what helps, and how well anybody knows',
  summary:
    'Why pores look larger, what three products and two studio treatments can do about it, and what nobody can promise.',
  reviewedDaysAgo: 24,
  blocks: [...poreCauses, ...poreRoutineBlocks, ...poreTreatments, ...poreQuestions],
  sources: sourcesOf(
    'flament-2015',
    'practice',
    'lee-2016',
    'roh-2006',
    'kim-2013',
    'hughes-2013',
    'meixiong-2022',
    'yosipovitch-2007',
    'oh-2021',
    'salicylic-label',
    'schagen-2017',
    'aha-guidance',
    'salicylate-warning',
    'pregnancy-review',
    'clinic-handouts',
    'freedman-2008',
    'sayed-2021',
    'salem-2023',
    'toxin-label',
    'draelos-2006',
    'bouloc-2015',
  ),
  draft: [
    text(
      p(
        'Asked most often in the studios this fall: does the season matter? We are looking for anything better than an impression, and have not found it yet.',
      ),
    ),
  ],
}
