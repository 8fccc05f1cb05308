import { fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderAt } from '../../../shared/testing/renderAt'
import { Picture } from './Picture'
import type { Node, Scene, Target } from './scene'
import { nodeOf } from './testing/nodes'
import { egoPicture, networkPicture } from './testing/pictures'

function show(scene: Scene) {
  const open = vi.fn<(target: Target) => void>()
  const unfold = vi.fn<(node: Node) => void>()
  const [leave, hasCome] = [vi.fn<() => void>(), () => false]
  const Chosen = () => {
    const [chosen, choose] = useState('')
    return <Picture scene={scene} chosen={chosen} choose={choose} open={open} unfold={unfold} leave={leave} hasCome={hasCome} />
  }
  renderAt('/', <Chosen />)
  return { open, unfold, picture: screen.getByRole('group') }
}

const network = () => show(networkPicture('twentse-koers', 1280))

describe('a picture of a network', () => {
  it('is one stop for the tab key, and arrows walk through it', () => {
    const { picture } = network()
    const stops = [...picture.querySelectorAll<SVGGElement>('[role=button][tabindex="0"]')]
    expect(stops).toHaveLength(1)
    stops[0]?.focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Project Bereik vergroten/)
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0')
    expect(stops[0]?.getAttribute('tabindex')).toBe('-1')
  })
  it('opens with enter and with a click', () => {
    const { open } = network()
    fireEvent.keyDown(nodeOf('organization:menzis'), { key: 'Enter' })
    fireEvent.click(nodeOf('project:valpreventie'))
    expect(open.mock.calls).toEqual([[{ to: 'ego', id: 'organization:menzis' }], [{ to: 'ego', id: 'project:valpreventie' }]])
  })
  it('chooses with shift and enter, says so, and clears with escape', () => {
    const { open } = network()
    fireEvent.keyDown(nodeOf('organization:menzis'), { key: 'Enter', shiftKey: true })
    expect(nodeOf('organization:menzis').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('status').textContent).toMatch(/^Gekozen: Menzis, \d+ projecten hier\. Verbonden met \d+ andere\.$/)
    expect(document.querySelectorAll('.vaag').length).toBeGreaterThan(50)
    fireEvent.keyDown(nodeOf('organization:menzis'), { key: 'Escape' })
    expect(screen.getByRole('status').textContent).toBe('Niets gekozen.')
    expect(document.querySelectorAll('.vaag')).toHaveLength(0)
    expect(open).not.toHaveBeenCalled()
  })
  it('writes names as text, so that they can be searched and copied', () => {
    network()
    expect(within(screen.getByRole('group')).getAllByText('Menzis').some(({ tagName }) => tagName === 'text')).toBe(true)
  })
})

describe('a picture with one in the middle', () => {
  it('unfolds a row with plus, and not a second time', () => {
    const { unfold } = show(egoPicture('organization:menzis', 1280))
    const row = nodeOf('project:streettriage-twente')
    expect(row.getAttribute('aria-expanded')).toBe('false')
    fireEvent.keyDown(row, { key: '+' })
    fireEvent.keyDown(row, { key: '-' })
    expect(unfold).toHaveBeenCalledOnce()
  })
  it('clears with escape also when a click left the focus nowhere', () => {
    show(egoPicture('organization:menzis', 1280))
    fireEvent.click(nodeOf('organization:ggd-twente@together'), { shiftKey: true })
    expect(screen.getByRole('status').textContent).toContain('Gekozen: GGD Twente')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.getByRole('status').textContent).toBe('Niets gekozen.')
  })
  it('keeps with whom it is most often together readable when it is chosen itself', () => {
    show(egoPicture('organization:menzis', 1280))
    fireEvent.click(nodeOf('organization:menzis'))
    expect([...document.querySelectorAll('.vaag')].filter(({ textContent }) => textContent?.startsWith('GGD Twente'))).toEqual([])
    expect([...document.querySelectorAll('text')].some(({ textContent }) => textContent?.startsWith('GGD Twente  '))).toBe(true)
  })
  it('leaves other keys to the page', () => {
    show(egoPicture('organization:menzis', 1280))
    expect(fireEvent.keyDown(nodeOf('project:streettriage-twente'), { key: 'Tab' })).toBe(true)
    expect(fireEvent.keyDown(nodeOf('project:streettriage-twente'), { key: 'ArrowDown' })).toBe(false)
  })
})
