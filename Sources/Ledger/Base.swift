// Base of the module; replaced by its first file.
