import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesLike, textOf } from '../files'
import { bans, longestSentence, sentencesOf, wordCount } from '../prose/rules'

interface Field {
  type: string
  id?: string
  attributes: Record<string, unknown>
  validations?: Record<string, unknown>
}
interface Form { name: string, description: string, labels: string[], body: Field[] }

// The attributes of each type of field: required attributes first, then the others. GitHub shows no form that has other
// attributes.
const attributes: Record<string, [required: string[], others: string[]]> = {
  markdown: [['value'], []],
  input: [['label'], ['description', 'placeholder', 'value']],
  textarea: [['label'], ['description', 'placeholder', 'value', 'render']],
  dropdown: [['label', 'options'], ['description', 'multiple', 'default']],
  checkboxes: [['label', 'options'], ['description']],
}

/** Returns the mistakes of an issue form, in GitHub's terms. */
function mistakesIn({ name, description, body, ...others }: Form): string[] {
  const keys = Object.keys(others).filter(key => !['labels', 'title', 'assignees', 'type', 'projects'].includes(key))
  const ids = body.flatMap(({ id }) => id ?? [])
  return [
    ...keys.map(key => `unknown key ${key}`),
    ...!name || !description ? ['name or description is missing'] : [],
    ...body.every(({ type }) => type === 'markdown') ? ['no field for input'] : [],
    ...ids.filter((id, index) => ids.indexOf(id) !== index || !/^[\w-]+$/.test(id)).map(id => `invalid id ${id}`),
    ...body.flatMap(mistakesInField),
  ]
}

function mistakesInField({ type, id, attributes: given, validations = {} }: Field): string[] {
  const known = attributes[type]
  if (!known) return [`unknown type ${type}`]
  const [required, others] = known
  return [
    ...type !== 'markdown' && !id ? [`a field of type ${type} has no id`] : [],
    ...required.filter(name => !(name in given)).map(name => `${id}: ${name} is missing`),
    ...Object.keys(given).filter(name => ![...required, ...others].includes(name)).map(name => `${id}: unknown attribute ${name}`),
    ...Object.keys(validations).filter(name => name !== 'required').map(name => `${id}: unknown validation ${name}`),
  ]
}

const read = (file: string) => parse(textOf(file)) as Form
const forms = filesLike(/^\.github\/ISSUE_TEMPLATE\/(?!config\.yml$)/)

/** Returns all texts in a value of YAML. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []

describe('the issue forms', () => {
  it('exist for a bug, a feature and a question', () => {
    expect(forms.map(file => read(file).name)).toEqual(['Bug', 'Feature', 'Question'])
  })

  it.each(forms)('have a form that GitHub can show: %s', file => {
    expect(mistakesIn(read(file))).toEqual([])
  })

  it.each([...forms, '.github/ISSUE_TEMPLATE/config.yml'])('are written in plain words: %s', file => {
    const texts = textsIn(read(file))
    expect(texts.filter(text => bans.some(({ pattern }) => pattern.test(text)))).toEqual([])
    expect(texts.flatMap(sentencesOf).filter(sentence => wordCount(sentence) > longestSentence)).toEqual([])
  })

  it('require a reproduction of a bug', () => {
    expect(read('.github/ISSUE_TEMPLATE/bug.yml').body.find(({ id }) => id === 'reproduction')?.validations).toEqual({ required: true })
  })
})

describe('the check of issue forms', () => {
  const field: Field = { type: 'input', id: 'one', attributes: { label: 'One' } }
  const form: Form = { name: 'Form', description: 'A form.', labels: [], body: [field] }

  it.each<[string, Form]>([
    ['unknown key color', { ...form, color: 'red' } as Form],
    ['no field for input', { ...form, body: [{ type: 'markdown', attributes: { value: 'Text' } }] }],
    ['invalid id one', { ...form, body: [field, field] }],
    ['unknown type text', { ...form, body: [field, { ...field, id: 'two', type: 'text' }] }],
    ['one: label is missing', { ...form, body: [{ ...field, attributes: {} }] }],
    ['one: unknown attribute options', { ...form, body: [{ ...field, attributes: { label: 'One', options: [] } }] }],
  ])('finds the mistake "%s"', (mistake, broken) => {
    expect(mistakesIn(broken)).toEqual([mistake])
  })

  it('finds no mistake in a correct form', () => expect(mistakesIn(form)).toEqual([]))
})
