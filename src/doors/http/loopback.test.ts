import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLoopback } from './loopback.ts'

test('this machine by each of its names', () => {
  for (const host of ['localhost', 'localhost:4780', 'LOCALHOST:1', '127.0.0.1:4780', '127.8.9.1', '[::1]:80', '[::1]'])
    assert.equal(isLoopback(host), true, host)
})

test('any other name is refused, however it is dressed', () => {
  for (const host of [
    undefined,
    '',
    ':80',
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '127.0.0.1:80:80',
    'localhost@example.org',
    '128.0.0.1',
    '0.0.0.0',
    '[::2]',
    '127.1',
    'localhost:port',
  ])
    assert.equal(isLoopback(host), false, String(host))
})
