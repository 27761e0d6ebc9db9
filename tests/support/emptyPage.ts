// Test files without isolation share one page, so each file first removes the elements of the previous file.
document.body.replaceChildren()
