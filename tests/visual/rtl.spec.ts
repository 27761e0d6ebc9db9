import { testPictures } from './testPictures'

testPictures('rtl')
