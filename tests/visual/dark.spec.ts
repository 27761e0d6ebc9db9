import { testPictures } from './testPictures'

testPictures('dark')
