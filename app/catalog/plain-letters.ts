/** Letters of other alphabets that look like Latin ones, each over the one that it passes for. */
const ALIKE = {
  from: 'АВЕКМНОРСТХІЈЅаеорсухіјѕкмнтвгԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρτικυ',
  to: 'ABEKMHOPCTXIJSaeopcyxijskmhtbrdhqwABEZHIKMNOPTYXoavptiku',
}
const PLAIN = new Map([...ALIKE.from].map((letter, place) => [letter, [...ALIKE.to][place] ?? '']))
/** Soft hyphens, joiners and other signs that take no room. */
const UNSEEN = /^[\p{Cf}\p{Mn}]$/u

/**
 * A text in the letters that a reader takes it for, without signs that nobody sees; `at` has for each UTF-16 unit of it
 * the place in the text that it comes from, and the text's end.
 */
export function plainLetters(text: string): { plain: string; at: number[] } {
  let plain = ''
  const at: number[] = []
  let place = 0
  for (const letter of text) {
    const seen = letter < '\u0080' ? letter : readAs(letter)
    for (let unit = 0; unit < seen.length; unit += 1) at.push(place)
    plain += seen
    place += letter.length
  }
  return { plain, at: [...at, place] }
}

const readAs = (letter: string) =>
  UNSEEN.test(letter) ? '' : (PLAIN.get(letter) ?? letter.normalize('NFKC'))
