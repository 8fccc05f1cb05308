/** How many theme lines have a colour and a shape of their own: circle, leaf, triangle, square, pentagon. */
const shapes = 5

/** The class that sets the colour of a line; 0 is no line, and a line past the fifth has no colour of its own. */
export function lineClass(number: number | null | undefined): string {
  return number && number >= 1 && number <= shapes ? `l${number}` : 'l0'
}
