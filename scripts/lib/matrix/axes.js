// Declares what the matrix varies. An axis has one row for each version.
import { clerkJsRows, mockRows } from './rows/clerkJsRows.js'
import { each } from './rows/rows.js'
import { storybookRow } from './rows/storybookRow.js'
import { compareVersions, minorOf, minorsFrom, newest } from './rows/versions.js'

/**
 * @typedef {object} Axis
 * @property {string} title the name in the tables
 * @property {() => Promise<import('./rows/rows.js').Row[]>} rows from the oldest to the newest version
 * @property {number} [newestRows] how many rows the option `--newest` selects. The default is 1.
 */

/** @type {Record<string, Axis>} */
export const axes = {
  node: {
    title: 'Node',
    rows: () => each(
      ['20.19.0', newest('node', '22'), newest('node', '24'), newest('node', '26'), newest('node')],
      node => ({ node, checks: ['unit', 'ssr', 'contract', 'package in Node'] }),
    ),
  },
  vue: {
    title: 'Vue',
    // The newest release, and the release candidate.
    newestRows: 2,
    rows: () => each(['3.5.2', newest('vue', '3.5'), newest('vue', '3.6'), newest('vue')], version => ({
      packages: { 'vue': version, '@vue/server-renderer': version },
      checks: ['unit', 'routing', 'ssr', 'stories', ...minorOf(version) === '3.5' ? [] : ['Vapor']],
    })),
  },
  vite: {
    title: 'Vite',
    rows: () => each(
      [newest('vite', '6'), newest('vite', '7'), newest('vite', '8'), newest('vite')],
      vite => ({ packages: { vite }, checks: ['package in Vite', 'stories'] }),
    ),
  },
  typescript: {
    title: 'TypeScript',
    rows: () => each(
      [newest('typescript', '5.9'), newest('typescript', '6')],
      typescript => ({ packages: { typescript }, checks: ['types', 'package types'] }),
    ),
  },
  storybook: {
    title: 'Storybook',
    rows: () => each(['10.0.1', newest('storybook', '10.3'), newest('storybook', '10')], storybookRow),
  },
  clerk: {
    title: 'clerk-js',
    rows: clerkJsRows,
  },
  mock: {
    title: 'clerk-js that the mock equals',
    rows: mockRows,
  },
  shared: {
    title: '@clerk/shared',
    rows: () => each(['4.31.0', newest('@clerk/shared', '4')], version => ({
      packages: { '@clerk/shared': version }, checks: ['unit', 'ssr', 'contract', 'two copies'],
    })),
  },
  msw: {
    title: 'msw',
    rows: () => each(['2.0.0', newest('msw', '2'), '3.0.0', newest('msw', '3')], msw => ({
      nested: { msw },
      checks: ['msw'],
      // MSW needs Node 22 since 3.0.
      ...compareVersions(msw, '3.0.0') >= 0 && { node: '22' },
    })),
  },
  playwright: {
    title: '@playwright/test',
    rows: () => each(['1.50.0', newest('@playwright/test', '1')], version => ({
      packages: { '@playwright/test': version, 'playwright': version }, checks: ['playwright'],
    })),
  },
  nuxt: {
    title: 'Nuxt',
    // Nuxt 4.0 needs an old version of Nitro, whose servers don't find the app's files if the newest Rollup built the app.
    rows: async () => each(await minorsFrom('nuxt', '4.1.0'), nuxt => ({
      inApp: { nuxt },
      checks: ['Nuxt app'],
      // Nuxt needs Node 22 since 4.4.
      ...compareVersions(nuxt, '4.4.0') >= 0 && { node: '22' },
    })),
  },
}
