// The package `ws` contains no types. Its class has the interface of the browsers' class.
declare module 'ws' {
  const WebSocket: typeof globalThis.WebSocket
  export default WebSocket
}
