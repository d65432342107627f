# There is no input to be read before an update.
/c\.game\.UpdateInputState(func/,/})/d
