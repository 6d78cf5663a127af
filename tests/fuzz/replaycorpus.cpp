// Gives every file of the folder that is the first argument to the fuzz target, as libFuzzer would.

#include <QDir>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = argc == 2 ? folder.entryList(QDir::Files) : QStringList();
    if (names.isEmpty()) {
        std::fprintf(stderr, "There is no input; give a folder of the corpus.\n");
        return 2;
    }
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", qPrintable(file.fileName()));
            return 2;
        }
        // Told before it is tried, so that the last line names the input that crashes.
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                               static_cast<std::size_t>(input.size()));
    }
    return 0;
}
