/** What a step's drawing shows above the skin. */
export type LayerLook = 'foam' | 'grains' | 'water' | 'drop' | 'night' | 'cream' | 'shield'

export interface LayerStep {
  name: string
  words: string
  look: LayerLook
  /** How thick the layer is drawn, in drawing units. */
  thickness: number
}

/** The routine's seven steps, thinnest first; sunscreen is always the last in the morning. */
export const LAYERING: readonly LayerStep[] = [
  { name: 'Cleanse', words: 'Rinses off, morning and evening.', look: 'foam', thickness: 8 },
  {
    name: 'Exfoliate or mask',
    words: 'Some days only, as your skin allows.',
    look: 'grains',
    thickness: 9,
  },
  { name: 'Tone', words: 'Thin as water: the first that stays on.', look: 'water', thickness: 7 },
  { name: 'Serum', words: 'A few drops of something concentrated.', look: 'drop', thickness: 13 },
  { name: 'Treat', words: 'Retinoids, in the evening.', look: 'night', thickness: 20 },
  { name: 'Moisturize', words: 'Keeps water in what is beneath.', look: 'cream', thickness: 30 },
  { name: 'Sunscreen', words: 'Last thing, every morning.', look: 'shield', thickness: 40 },
]
