/* libzip of the system as a module. */
#include <zip.h>
