import { createFakeFrontendApi } from 'vue-clerk/testing'
import type { Scenario } from 'vue-clerk/testing'
import type { Case } from '../observe'

const metadata = { plan_name: 'gold', renews_at: 1e12, nested_list: [{ is_new: true }] }

/** What Clerk's resources show of the Frontend API's JSON. */
export const resourceCases: Case[] = [
  {
    name: 'metadata keeps its names',
    scenario: () => seeded({ public_metadata: metadata, unsafe_metadata: { seen_tour: true } }),
    act: ({ user }) => [user!.publicMetadata, user!.unsafeMetadata],
  },
  {
    name: 'metadata that is null',
    scenario: () => seeded({ public_metadata: null, unsafe_metadata: null }),
    act: ({ user }) => [user!.publicMetadata, user!.unsafeMetadata],
  },
]

/** A world whose server knows more of its users than a scenario can say. */
function seeded(more: object): Scenario {
  const api = createFakeFrontendApi()
  return {
    respond: request => {
      const answer = api.handle(request) as { status: number, body?: { response?: { sessions?: { user: object }[] } } }
      answer.body?.response?.sessions?.forEach(({ user }) => Object.assign(user, more))
      return answer
    },
  }
}
