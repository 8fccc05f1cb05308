import { createContext, useContext, type ReactNode } from 'react'

type Props = {
  /** What its id is made of. */
  name: string
  /** What a reader calls the part; by default its name. */
  label?: string
}

/** Draws the address of a part; undefined where parts have none, and so no code for it. */
export const AnchorContext = createContext<((props: Props) => ReactNode) | undefined>(undefined)

/** The address of the part that it stands in, on pages whose parts have one. */
export function Anchor(props: Props) {
  return useContext(AnchorContext)?.(props)
}
