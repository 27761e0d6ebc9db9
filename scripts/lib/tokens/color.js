// Converts and mixes colors as CSS Color 4 and 5 specify.

/**
 * A color in sRGB. The components of a color outside of sRGB are less than 0 or greater than 1.
 *
 * @typedef {object} Color
 * @property {[number, number, number]} components
 * @property {number} alpha
 */

/** @typedef {[number, number, number]} Triple */

/** @param {number[][]} matrix @param {Triple} vector */
const multiply = (matrix, vector) => /** @type {Triple} */ (
  matrix.map(row => row.reduce((sum, factor, index) => sum + factor * (vector[index] ?? 0), 0)))

/** @param {Triple} triple @param {(value: number) => number} change */
const map = (triple, change) => /** @type {Triple} */ (triple.map(change))

const linearToXyz = [
  [506752 / 1228815, 87881 / 245763, 12673 / 70218],
  [87098 / 409605, 175762 / 245763, 12673 / 175545],
  [7918 / 409605, 87881 / 737289, 1001167 / 1053270],
]
const xyzToLinear = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667],
]
const xyzToLms = [
  [0.8190224379967030, 0.3619062600528904, -0.1288737815209879],
  [0.0329836539323885, 0.9292868615863434, 0.0361446663506424],
  [0.0481771893596242, 0.2642395317527308, 0.6335478284694309],
]
const lmsToXyz = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.1122868032803170, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816],
]
const lmsToOklab = [
  [0.2104542683093140, 0.7936177747023054, -0.0040720430116193],
  [1.9779985324311684, -2.4285922420485799, 0.4505937096174110],
  [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
]
const oklabToLms = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
]

const toLinear = (/** @type {number} */ value) => {
  const size = Math.abs(value)
  return Math.sign(value) * (size <= 0.04045 ? size / 12.92 : ((size + 0.055) / 1.055) ** 2.4)
}
const toGamma = (/** @type {number} */ value) => {
  const size = Math.abs(value)
  return Math.sign(value) * (size <= 0.0031308 ? size * 12.92 : 1.055 * size ** (1 / 2.4) - 0.055)
}

/** @param {Triple} srgb */
export const toXyz = srgb => multiply(linearToXyz, map(srgb, toLinear))
/** @param {Triple} xyz */
export const fromXyz = xyz => map(multiply(xyzToLinear, xyz), toGamma)

/** The color spaces in which this package mixes colors. @type {Record<string, { to: (srgb: Triple) => Triple, from: (mixed: Triple) => Triple }>} */
const spaces = {
  srgb: { to: srgb => srgb, from: srgb => srgb },
  oklab: {
    to: srgb => multiply(lmsToOklab, map(multiply(xyzToLms, toXyz(srgb)), Math.cbrt)),
    from: oklab => fromXyz(multiply(lmsToXyz, map(multiply(oklabToLms, oklab), value => value ** 3))),
  },
}

/**
 * Mixes two colors with premultiplied alpha, as the function `color-mix()` does.
 *
 * @param {string} space
 * @param {Color} one
 * @param {Color} other
 * @param {number} share The share of `one`, from 0 to 1.
 * @returns {Color}
 */
export function mix(space, one, other, share) {
  const conversion = spaces[space]
  if (!conversion) throw new Error(`color-mix() in "${space}" isn't supported. Use ${Object.keys(spaces).join(' or ')}.`)
  const alpha = one.alpha * share + other.alpha * (1 - share)
  const [first, second] = [conversion.to(one.components), conversion.to(other.components)]
  const mixed = map(first, value => value * one.alpha * share)
    .map((value, index) => value + (second[index] ?? 0) * other.alpha * (1 - share))
  const components = conversion.from(/** @type {Triple} */ (mixed.map(value => alpha && value / alpha)))
  return { components, alpha }
}

/** @param {string} hash Three or six hexadecimal digits after a `#`. @returns {Color} */
export function fromHex(hash) {
  const digits = hash.length === 4 ? hash.replace(/[\da-f]/gi, '$&$&') : hash
  if (!/^#[\da-f]{6}$/i.test(digits)) throw new Error(`The color ${hash} must have three or six digits.`)
  const components = [1, 3, 5].map(start => parseInt(digits.slice(start, start + 2), 16) / 255)
  return { components: /** @type {Triple} */ (components), alpha: 1 }
}

const clamp = (/** @type {number} */ value) => Math.min(Math.max(value, 0), 1)
const round = (/** @type {number} */ value) => Number(clamp(value).toFixed(5))
const hexByte = (/** @type {number} */ value) => Math.round(clamp(value) * 255).toString(16).padStart(2, '0')

/** Returns a color as a value of the token format. @param {Color} color */
export const toTokenColor = ({ components, alpha }) => ({
  colorSpace: 'srgb', components: components.map(round), alpha: round(alpha), hex: `#${components.map(hexByte).join('')}`,
})

/** Returns a color as CSS: `#rrggbb`, or `#rrggbbaa` if the color is translucent. @param {Color} color */
export const toHex = ({ components, alpha }) =>
  `#${[...components, ...alpha < 1 ? [alpha] : []].map(hexByte).join('')}`
