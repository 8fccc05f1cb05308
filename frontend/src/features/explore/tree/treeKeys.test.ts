import { expect, it } from 'vitest'
import { addressOf } from './addressOf'
import { moveOf } from './treeKeys'

it('opens and closes with the arrows, and walks to what is inside', () => {
  expect(moveOf('ArrowRight', { hasChildren: true, isOpen: false })).toBe('open')
  expect(moveOf('ArrowRight', { hasChildren: true, isOpen: true })).toBe('child')
  expect(moveOf('ArrowRight', { hasChildren: false, isOpen: false })).toBeUndefined()
  expect(moveOf('ArrowLeft', { hasChildren: true, isOpen: true })).toBe('close')
  expect(moveOf('ArrowLeft', { hasChildren: true, isOpen: false })).toBe('parent')
})

it('leaves other keys to the browser', () => {
  expect(moveOf('Tab', { hasChildren: true, isOpen: false })).toBeUndefined()
})

it('knows the page of a record, and of nothing else', () => {
  expect(addressOf('themeLine:ouderen')).toBe('/themalijnen/ouderen')
  expect(addressOf('~local')).toBeUndefined()
})
