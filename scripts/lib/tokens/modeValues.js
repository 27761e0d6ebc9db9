// Computes CSS values in the light and the dark mode.
import { evaluate } from './evaluate.js'

/** The system colors of Chromium in each mode. Other browsers have a slightly lighter dark `Canvas`. */
const systemColors = {
  light: { Canvas: '#ffffff', CanvasText: '#000000' },
  dark: { Canvas: '#121212', CanvasText: '#ffffff' },
}

/**
 * Returns a CSS value in both modes.
 *
 * @param {string} text @param {Map<string, string>} variables The variables that the page sets.
 */
export const valuesOf = (text, variables) => ({
  light: evaluate(text, { variables, keywords: systemColors.light }),
  dark: evaluate(text, { variables, keywords: systemColors.dark }),
})
