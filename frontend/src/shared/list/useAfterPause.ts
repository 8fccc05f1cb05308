import { useEffect, useState } from 'react'

/** How long somebody must stop typing before the register is asked. */
const pauseMs = 120

export function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
