/** Returns whether `text` is a color in CSS, such as `#6c47ff` or `rebeccapurple`. */
export const isColor = (text: string) => CSS.supports('color', text)
