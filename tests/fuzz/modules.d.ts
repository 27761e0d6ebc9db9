declare module 'vue-clerk/second-copy' {
  export * from 'vue-clerk'
}
