// The library consists of its resource files; this file gives it an object to archive.
namespace castbench {
extern const char *const windowResourcePrefix;
const char *const windowResourcePrefix = ":/castbench/";
} // namespace castbench
