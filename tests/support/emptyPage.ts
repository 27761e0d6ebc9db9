import { configure } from '@testing-library/dom'

// By default, queries such as `findByRole()` fail after one second, which is too short if other programs use all cores.
configure({ asyncUtilTimeout: 15_000 })

// Test files without isolation share one page, so each file first removes the elements of the previous file.
document.body.replaceChildren()
