// The library consists of its resource files; this file gives it an object to archive.
namespace castbench {
extern const char *const resourcePrefix;
const char *const resourcePrefix = ":/castbench/";
} // namespace castbench
