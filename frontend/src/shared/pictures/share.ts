/** A part of a whole in percent with one decimal, kept between 0 and 100: a bar cannot be longer than its box. */
export function share(part: number, whole: number): number {
  if (whole <= 0) return 0
  return Math.min(100, Math.max(0, Math.round((part / whole) * 1000) / 10))
}
