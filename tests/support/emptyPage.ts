// Without isolation a file gets the page that the one before it left.
document.body.replaceChildren()
