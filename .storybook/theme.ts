import { create } from 'storybook/theming'

const mark = (tile: string, glyph: string, text: string) => `
  <span style="display:inline-flex;align-items:center;gap:10px;color:${text};font:600 15px/1 'Inter Variable',system-ui,sans-serif;letter-spacing:-.02em">
    <svg width="22" height="22" viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <rect width="24" height="24" rx="6.5" fill="${tile}"/>
      <path stroke="${glyph}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M10 6.75H8.25a1.5 1.5 0 0 0-1.5 1.5v7.5a1.5 1.5 0 0 0 1.5 1.5H10M13.75 8.25 17.5 12l-3.75 3.75M17 12h-6.25"/>
    </svg>
    vue-clerk
  </span>`

const shared = {
  fontBase: '"Inter Variable", "Noto Sans Arabic Variable", system-ui, sans-serif',
  fontCode: '"JetBrains Mono Variable", ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  appBorderRadius: 8,
  inputBorderRadius: 8,
}

export const light = create({
  ...shared,
  base: 'light',
  brandTitle: mark('#242426', '#ffffff', '#242426'),
  appBg: '#f7f7f8',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#ededf0',
  appBorderColor: '#e4e4e8',
  barBg: '#ffffff',
  barTextColor: '#66666d',
  barHoverColor: '#5b4bd5',
  barSelectedColor: '#5b4bd5',
  inputBg: '#ffffff',
  booleanBg: '#ededf0',
  booleanSelectedBg: '#ffffff',
  inputBorder: '#8c8c93',
  inputTextColor: '#242426',
  textColor: '#242426',
  textMutedColor: '#66666d',
  colorPrimary: '#5b4bd5',
  colorSecondary: '#5b4bd5',
})

export const dark = create({
  ...shared,
  base: 'dark',
  brandTitle: mark('#f8f8fb', '#18181b', '#f4f4f6'),
  appBg: '#161618',
  appContentBg: '#121212',
  appPreviewBg: '#121212',
  appHoverBg: '#232326',
  appBorderColor: '#2b2b2f',
  barBg: '#121212',
  barTextColor: '#a0a0a8',
  barHoverColor: '#a199f2',
  barSelectedColor: '#a199f2',
  inputBg: '#121212',
  booleanBg: '#232326',
  booleanSelectedBg: '#3a3a3f',
  inputBorder: '#76767e',
  inputTextColor: '#f4f4f6',
  textColor: '#f4f4f6',
  textMutedColor: '#a0a0a8',
  colorPrimary: '#a199f2',
  colorSecondary: '#a199f2',
})

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')

/** Returns the theme for the toolbar's `choice`. Without a choice of light or dark, returns the system's theme. */
export const themeFor = (choice?: string) => (choice === 'dark' || (choice !== 'light' && systemIsDark.matches)) ? dark : light

/** Calls `onChange` when the system's color scheme changes. Returns a function that removes the listener. */
export function onSystemSchemeChange(onChange: () => void) {
  systemIsDark.addEventListener('change', onChange)
  return () => systemIsDark.removeEventListener('change', onChange)
}
