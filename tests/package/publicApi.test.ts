import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { describePublicApi } from './support/publicApi'

// After a change of the API, add a changeset. Then update api.md:
// npx vitest run --config vitest.build.config.ts --project package -u
it('exports the names and types that api.md lists', async () => {
  const api = describePublicApi(join(inject('consumer'), 'node_modules/vue-clerk'))
  await expect(`# The public API\n\n${api}`).toMatchFileSnapshot('./api.md')
})
