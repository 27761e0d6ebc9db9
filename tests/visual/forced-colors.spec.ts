import { testPictures } from './testPictures'

testPictures('forced-colors')
