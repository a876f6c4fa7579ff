/* expat of the system as a module. */
#include <expat.h>
