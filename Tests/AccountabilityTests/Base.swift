// Base of the tests; replaced by the first file.
