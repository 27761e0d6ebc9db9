// Without isolation a file gets the page that the one before it left.
if (typeof document !== 'undefined') document.body.replaceChildren()
