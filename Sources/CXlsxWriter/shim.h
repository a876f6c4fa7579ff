/* libxlsxwriter of the system as a module, and a file that lies in memory only. */
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* memfd_create(2) with MFD_CLOEXEC: -1 and errno on failure. */
static inline int memory_file_create(const char *name) {
    return (int)syscall(SYS_memfd_create, name, 1u);
}
