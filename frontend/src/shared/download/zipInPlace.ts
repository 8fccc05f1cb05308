import { strToU8, zipSync, type Zippable } from 'fflate/browser'

// Stands in for fflate under write-excel-file: what it does in a worker there, is done here and now.
export { strToU8, zipSync }

export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void) {
  done(null, zipSync(files))
}
