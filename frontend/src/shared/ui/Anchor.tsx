import { createContext, createElement, useContext, type ComponentType } from 'react'

type Props = {
  /** What its id is made of. */
  name: string
  /** What a reader calls the part; by default its name. */
  label?: string
}

/** What gives a part of the page an address; undefined where parts have none, and so no code for it. */
export const AnchorContext = createContext<ComponentType<Props> | undefined>(undefined)

/** The address of the part that it stands in, on pages whose parts have one. */
export function Anchor(props: Props) {
  const Shown = useContext(AnchorContext)
  return Shown ? createElement(Shown, props) : null
}
