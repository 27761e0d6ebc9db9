// Makes each turn of the event loop take at least SLOW_EVENT_LOOP milliseconds, as on a machine on which other programs
// use all cores. A test that depends on the clock, for example on a short latency, then fails each time.
const duration = Number(process.env.SLOW_EVENT_LOOP ?? 0)
// A test may replace both functions by fake timers.
const later = setImmediate
const now = performance.now.bind(performance)
const isSlow = Symbol.for('slow event loop')

function block() {
  const end = now() + duration
  while (now() < end);
  later(block).unref()
}

// This file runs for each test file, but the test files share one event loop.
if (duration > 0 && !Reflect.has(globalThis, isSlow)) {
  Reflect.set(globalThis, isSlow, true)
  block()
}
