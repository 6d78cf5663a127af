// The library consists of its resource files; this file gives it an object to archive.
namespace castbench {
extern const char *const translationsPrefix;
const char *const translationsPrefix = ":/castbench/i18n";
} // namespace castbench
