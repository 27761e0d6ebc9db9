import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { describePublicApi } from './publicApi'

// Meant to change it? Run `npx vitest run --config vitest.build.config.ts --project package -u`, and describe the change in a changeset.
it('names and types are those that are written down', async () => {
  const api = describePublicApi(join(inject('consumer'), 'node_modules/vue-clerk'))
  await expect(`# The public API\n\n${api}`).toMatchFileSnapshot('./api.md')
})
