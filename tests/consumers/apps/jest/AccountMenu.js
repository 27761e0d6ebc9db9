import { SignOutButton, useUser } from 'vue-clerk'

export default {
  components: { SignOutButton },
  setup: () => useUser(),
  template: `
    <p v-if="!isLoaded">Loading…</p>
    <p v-else-if="user">Signed in as {{ user.fullName }}</p>
    <p v-else>Not signed in</p>
    <SignOutButton v-if="user" />
  `,
}
