// Makes each turn of the event loop take at least SLOW_EVENT_LOOP milliseconds, as on a machine on which other programs
// use all cores. A test that depends on the clock, for example on a short latency, then fails each time.
const duration = Number(process.env.SLOW_EVENT_LOOP ?? 0)
const isSlow = Symbol.for('slow event loop')

function block() {
  const end = performance.now() + duration
  while (performance.now() < end);
  setImmediate(block).unref()
}

// This file runs for each test file, but the test files share one event loop.
if (duration > 0 && !Reflect.has(globalThis, isSlow)) {
  Reflect.set(globalThis, isSlow, true)
  block()
}
