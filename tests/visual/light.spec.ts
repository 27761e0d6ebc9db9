import { testPictures } from './testPictures'

testPictures('light')
