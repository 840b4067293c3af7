export interface ClaimRule {
  /** Finds the claim's words, in any case, in plain letters: without Unicode's own cases it is eight times as quick. */
  pattern: RegExp
  reason: string
  /** Honest words that can stand there instead. */
  instead: string
  /** What its own label may say of itself: an acne drug that it treats acne, any drug that it protects from the sun. */
  allowedFor?: 'acne-drug' | 'drug'
}

const STRUCTURE =
  'A cosmetic that claims to change how the body is built or works is a drug in law.'
const DISEASE = 'Treating or preventing a disease is what a drug claims.'
const INJECTION = 'Botulinum toxin is a prescription drug; nothing on a shelf may be likened to it.'
const LOOKS = '(?:look|looks|looking|appearance|appear|appears|visibl[ey]|visibility|feel|feels)'

/** A verb that does something to a thing within a few words; to how the thing looks or feels is no such claim. */
function doing(verbs: string, things: string, apart = 30): RegExp {
  const between = `(?:(?!\\b${LOOKS}\\b)[^.!?;:\\n]){0,${apart}}?`
  return new RegExp(`\\b(?:${verbs})\\b${between}\\b(?:${things})\\b`, 'gi')
}

const CHANGE = '(?:boost|stimulat|increas|rebuild|restor|produc|support|build|activat|trigger)\\w*'
const LOWER =
  '(?:reduc|lower|decreas|suppress|limit|regulat|normaliz|control|slow|curb|cut|balanc)\\w*'
const CURE = '(?:treat|cure|heal|fight|prevent|eliminat|banish|reliev)(?:e?s|e?d|ing|ting)?'

/**
 * Words that a product page may not say, with the reason. From the FDA's line between cosmetics and drugs, the
 * acne and sunscreen monographs, and the shop's own research of what can be shown.
 */
export const claimRules: ClaimRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:shrink(?:s|ing)?|shrank|shrunk(?:en)?)\\b(?! (?:the )?${LOOKS}\\b)`,
      'gi',
    ),
    reason: `${STRUCTURE} Pore size is mostly inherited: no product changes it.`,
    instead: 'reduces the look of pores',
  },
  {
    pattern: doing(
      '(?:open|close)s?|closing|(?:remov|eras|eliminat|minimi[sz]|vanish|refin)\\w*|gets? rid of',
      'pores?',
      20,
    ),
    reason: `${STRUCTURE} Pores have no muscles; they neither open nor close nor go.`,
    instead: 'reduces the look of pores',
  },
  {
    pattern: /\bpores?[- ](?:shrinking|minimi[sz]ing|refining|closing|eras(?:ing|er))\b/gi,
    reason: `${STRUCTURE} Pore size is mostly inherited: no product changes it.`,
    instead: 'for the look of pores',
  },
  {
    pattern: new RegExp(
      `\\bpores?\\b(?:(?!\\b${LOOKS}\\b)[^.!?;:\\n]){0,25}?\\b(?:disappear|vanish)\\w*`,
      'gi',
    ),
    reason: `${STRUCTURE} Pores have no muscles; they neither open nor close nor go.`,
    instead: 'reduces the look of pores',
  },
  {
    pattern: new RegExp(
      `\\btighten(?:s|ed|ing)?\\b(?! (?:the )?(?:${LOOKS}|cap|lid|jar|bottle|pump|top)\\b)`,
      'gi',
    ),
    reason: STRUCTURE,
    instead: 'helps skin look smoother and firmer',
  },
  {
    pattern: doing(CHANGE, 'collagen|elastin', 40),
    reason: STRUCTURE,
    instead: 'helps skin look plumper',
  },
  {
    pattern:
      /\b(?:collagen|elastin)[- ](?:boost|stimulat|build|production|synthesis|renewal)\w*\b/gi,
    reason: STRUCTURE,
    instead: 'helps skin look plumper',
  },
  {
    pattern:
      /\brelax(?:es|ed|ing)?\b[^.!?;:\n]{0,30}\b(?:muscles?|wrinkles?|lines?)\b|\bmuscle[- ]relax\w*/gi,
    reason: STRUCTURE,
    instead: 'for the look of expression lines',
  },
  {
    pattern:
      /\b(?:block|inhibit|stop|interrupt|limit|reduc|calm|quiet|act)\w*\b[^.!?;:\n]{0,40}\b(?:acetylcholine|neurotransmitters?|nerve (?:signals?|endings?))\b/gi,
    reason: `${STRUCTURE} No study was found in which a serum on the skin does this.`,
    instead: 'a peptide serum for the look of lines',
  },
  {
    pattern: doing(LOWER, '(?:sebum|oil)(?: gland)?(?: production| secretion| output)|sebum'),
    reason: STRUCTURE,
    instead: 'takes up surface oil and leaves skin less shiny',
  },
  {
    pattern: doing(`${CURE}|${LOWER}`, 'acne|pimples?|breakouts?', 25),
    reason: `${DISEASE} Only a product with acne Drug Facts may say it.`,
    instead: 'helps clear surface debris, for skin that breaks out',
    allowedFor: 'acne-drug',
  },
  {
    pattern:
      /\b(?:anti-?acne|acne[- ](?:treatment|cure|medicine|fighting|fighter)|treatment (?:of|for) acne)\b/gi,
    reason: `${DISEASE} Only a product with acne Drug Facts may say it.`,
    instead: 'for skin that breaks out',
    allowedFor: 'acne-drug',
  },
  {
    pattern: doing(CURE, 'rosacea|eczema|dermatitis|psoriasis|melasma|infections?|cancers?', 25),
    reason: DISEASE,
    instead: 'comfortable on skin that is easily upset',
  },
  {
    pattern: doing(`(?:remov|eras|fad|smooth)\\w*|${CURE}`, '(?:scar|stretch mark)s?|scarring', 20),
    reason: `${STRUCTURE} A scar is a wound that healed: nothing on a shelf takes it away.`,
    instead: 'softens the look of marks',
  },
  {
    pattern: doing(
      '(?:kill|destroy)\\w*|fights?|fighting',
      'bacteria|germs?|microbes?|c\\. ?acnes',
      25,
    ),
    reason: `${DISEASE} Only a product with Drug Facts may say it.`,
    instead: 'cleanses without leaving a film',
    allowedFor: 'acne-drug',
  },
  {
    pattern: /\banti[- ]?(?:inflammatory|bacterial|microbial|fungal|septic)\b/gi,
    reason: DISEASE,
    instead: 'for skin that is easily upset',
  },
  {
    pattern: /\bFDA[- ](?:approved|certified|registered|endorsed)\b|\bapproved by (?:the )?FDA\b/gi,
    reason: 'The FDA approves no cosmetic, and its registrations are no approval either.',
    instead: 'say what it does, and where that can be read',
  },
  {
    pattern:
      /\b(?:prevents? sunburn|protects?\b[^.!?;:\n]{0,20}\b(?:from|against) (?:the )?(?:sun|uv\w*))\b/gi,
    reason: 'Sun protection is a drug claim: only a sunscreen with Drug Facts may make it.',
    instead: 'wear a sunscreen on top',
    allowedFor: 'drug',
  },
  {
    pattern: /\b(?:botox|botulinum)[\w-]*/gi,
    reason: INJECTION,
    instead: 'for the look of expression lines',
  },
  {
    pattern:
      /\b(?:like|similar to|alternatives? to|instead of|rivals?|replaces?|as good as|skip) (?:an? |the )?(?:injections?|injectables?|fillers?|needles?)\b|\b(?:needle|injection)-free\b/gi,
    reason: INJECTION,
    instead: 'for the look of expression lines',
  },
  {
    pattern: doing(
      '(?:remov|eras|eliminat|revers|undo|cur)\\w*',
      'wrinkles?|ag(?:e)?ing|sun damage',
      20,
    ),
    reason: STRUCTURE,
    instead: 'softens the look of lines',
  },
  {
    pattern:
      /\bsafe\b[^.!?;:\n]{0,15}\b(?:in|during|for|while)\b[^.!?;:\n]{0,15}\b(?:pregnan\w+|nursing|breast-?feeding)\b|\bpregnancy[- ]safe\b/gi,
    reason: 'Nobody has shown that, and it is for a clinician to say.',
    instead: 'pregnant or nursing? Ask your clinician',
  },
  {
    pattern: /\b(?:clinically|scientifically) proven\b/gi,
    reason: 'Proof needs a source that a shopper can look up.',
    instead: 'say what was measured, in how many people, and where it can be read',
  },
]

const SUBSTANCE =
  '(?:fragrance|perfume|paraben|sulfate|silicone|oil|alcohol|soap|dye|gluten|nut|soy|lanolin|acid|retinoid)s?'

/** Absence can only be read from a whole list. */
export const freeFromClaim: ClaimRule = {
  pattern: new RegExp(
    `\\bfree (?:of|from) [\\w-]+|\\b${SUBSTANCE}-free\\b|\\b(?:contains? no|without|no added) ${SUBSTANCE}\\b`,
    'gi',
  ),
  reason: 'Its ingredient list is not known to the end, so nobody can say what is not in it.',
  instead: 'say what is in it',
}
