// vue-tsc checks that an app's stories compile in Component Story Format 3.
import type { Meta, StoryObj } from '@storybook/vue3-vite'
import { ClerkButton, SignInButton, SignOutButton, SignUpButton } from 'vue-clerk'

export const meta = { component: SignOutButton, args: { variant: 'ghost' } } satisfies Meta<typeof SignOutButton>
export const story: StoryObj<typeof meta> = { args: { size: 'lg' } }
export const others = [
  { component: SignInButton } satisfies Meta<typeof SignInButton>,
  { component: SignUpButton } satisfies Meta<typeof SignUpButton>,
  { component: ClerkButton } satisfies Meta<typeof ClerkButton>,
]

// @ts-expect-error the prop `size` has no value "huge"
export const wrong: StoryObj<typeof meta> = { args: { size: 'huge' } }
