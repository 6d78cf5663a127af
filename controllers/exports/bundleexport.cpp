#include "controllers/exports/bundleexport.h"

#include "controllers/domain/savefile.h"
#include "controllers/exports/csvexport.h"
#include "controllers/exports/datapackage.h"
#include "controllers/exports/summaryjson.h"
#include "controllers/exports/zipwriter.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace castbench {
namespace {

constexpr qsizetype longestLine = 200;

using Write = std::function<Expected<void>(QIODevice &)>;

/// A file of the bundle and how it comes about.
struct Part
{
    PackagedFile file;
    Write write;
};

/// Keeps nothing of what is written to it but size and hash.
class Gauge : public QIODevice
{
public:
    Gauge()
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    qint64 bytes() const
    {
        return m_bytes;
    }
    QByteArray sha256() const
    {
        return m_hash.result();
    }

protected:
    qint64 readData(char *, qint64) override
    {
        return -1;
    }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_hash.addData(QByteArrayView(bytes, size));
        m_bytes += size;
        return size;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

Write bytesWriter(const QByteArray &bytes)
{
    return [bytes](QIODevice &device) -> Expected<void> {
        if (device.write(bytes) != bytes.size())
            return writeError(device);
        return {};
    };
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString mediaTypeOf(const QString &name)
{
    for (const auto &[suffix, type] : {std::pair(".png", "image/png"), std::pair(".svg", "image/svg+xml"),
                                       std::pair(".pdf", "application/pdf")}) {
        if (name.endsWith(QLatin1StringView(suffix)))
            return QString::fromLatin1(type);
    }
    return QStringLiteral("application/octet-stream");
}

Part tablePart(const char *name, const char *description, QList<CsvColumn> columns, Write write)
{
    Part part;
    part.file.name = QString::fromLatin1(name);
    part.file.mediaType = QStringLiteral("text/csv");
    part.file.description = QString::fromLatin1(description);
    part.file.columns = std::move(columns);
    part.write = std::move(write);
    return part;
}

Part jsonPart(const char *name, const char *description, const QJsonObject &object)
{
    Part part;
    part.file.name = QString::fromLatin1(name);
    part.file.mediaType = QStringLiteral("application/json");
    part.file.description = QString::fromLatin1(description);
    part.write = bytesWriter(jsonBytes(object));
    return part;
}

Part figurePart(const BundleFile &figure)
{
    Part part;
    part.file.name = figure.name;
    part.file.mediaType = mediaTypeOf(figure.name);
    part.file.description = figure.description;
    part.write = bytesWriter(figure.content);
    return part;
}

std::vector<Part> runParts(const RunData &data)
{
    using TableWriter = Expected<void> (*)(const RunData &, QIODevice &);
    const auto of = [&data](TableWriter write) -> Write {
        return [&data, write](QIODevice &device) {
            return write(data, device);
        };
    };
    return {
        tablePart("steps.csv",
                  "One row per step: the cap asked for, read back and measured, frames, latencies, coverage.",
                  stepsColumns(), of(&writeStepsCsv)),
        tablePart("samples.csv", "One row per measured value, nothing left out.", samplesColumns(),
                  of(&writeSamplesCsv)),
        tablePart("events.csv", "One row per event: stalls, reconnects, notes and the like.", eventsColumns(),
                  of(&writeEventsCsv)),
        tablePart("gaps.csv", "One row per interval in which a series has no samples, and why.",
                  gapsColumns(), of(&writeGapsCsv)),
        jsonPart("plan.json", "The plan that was run; castbench-cli runs it again.",
                 planToJson(data.record.plan)),
        jsonPart("lab.json", "The devices that it was run on, without passwords and other secrets.",
                 data.record.lab),
        jsonPart("versions.json", "Versions of the programs and libraries involved.", data.record.versions),
        jsonPart("summary.json", "What the steps measured; null is what cannot be told.",
                 summaryJson(data.record, summarizeSteps(data))),
    };
}

Expected<void> checkNames(const std::vector<BundleFile> &figures, std::vector<QString> taken)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9._-]{0,63}\\z"));
    for (const BundleFile &figure : figures) {
        if (!form.match(figure.name).hasMatch())
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("a file in a bundle is named like figure.png: small letters, digits, "
                                        "\".\", \"-\" and \"_\""),
                         figure.name.left(64)};
        if (std::find(taken.begin(), taken.end(), figure.name) != taken.end())
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("the bundle has a file of that name; choose another"), figure.name};
        taken.push_back(figure.name);
    }
    return {};
}

/// One line of text, whatever a name or note holds.
QString line(const QString &text)
{
    QString clean = text.simplified();
    for (QChar &character : clean) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            character = QLatin1Char('?');
    }
    return clean.size() <= longestLine ? clean : clean.left(longestLine - 1) + QStringLiteral("…");
}

QByteArray readmeText(const RunRecord &run, const std::vector<Part> &parts)
{
    const QString ended = run.finishedAt ? toIsoString(*run.finishedAt) : QStringLiteral("not finished");
    QString text = line(run.plan.title.isEmpty() ? run.plan.name : run.plan.title) + QLatin1Char('\n');
    text += QStringLiteral("Run %1 (%2) of Castbench: %3 to %4, %5.\n")
                .arg(run.id)
                .arg(line(run.name), toIsoString(run.startedAt), ended, runStateKey(run.state));
    if (!run.failure.isEmpty())
        text += QStringLiteral("It failed: ") + line(run.failure) + QLatin1Char('\n');
    if (!run.notes.isEmpty())
        text += QStringLiteral("Notes: ") + line(run.notes) + QLatin1Char('\n');
    text += QStringLiteral("\nFiles\n");
    qsizetype widest = 0;
    for (const Part &part : parts)
        widest = std::max(widest, part.file.name.size());
    for (const Part &part : parts)
        text += QStringLiteral("  ") + part.file.name.leftJustified(widest + 2) +
                line(part.file.description) + QLatin1Char('\n');
    text += QStringLiteral(
        "\nAll columns of the tables, with types, units and meaning, and the SHA-256 of each file stand in\n"
        "datapackage.json (Frictionless Data Package, version 1).\n\n"
        "Tables are CSV as in RFC 4180, UTF-8, with \".\" as decimal separator. Times are UTC of the lab's\n"
        "reference clock. An empty field means that there is no such value; it never means zero. Texts that\n"
        "begin with one of = + - @ ' have an apostrophe before them, so that no spreadsheet takes them for "
        "a\n"
        "formula: drop one leading apostrophe to get the original.\n");
    return text.toUtf8();
}

Part fixedPart(const char *name, const char *mediaType, const QByteArray &content)
{
    Part part;
    part.file.name = QString::fromLatin1(name);
    part.file.mediaType = QString::fromLatin1(mediaType);
    part.file.description = QStringLiteral("What this archive holds, for programs.");
    part.file.bytes = content.size();
    part.write = bytesWriter(content);
    return part;
}

void sortByName(std::vector<Part> &parts)
{
    std::sort(parts.begin(), parts.end(),
              [](const Part &a, const Part &b) { return a.file.name < b.file.name; });
}

/// Everything but what describes it, sizes and hashes included.
Expected<std::vector<Part>> measuredParts(const RunData &data, const std::vector<BundleFile> &figures)
{
    std::vector<Part> parts = runParts(data);
    std::vector<QString> taken{QStringLiteral("datapackage.json")};
    for (const Part &part : parts)
        taken.push_back(part.file.name);
    if (const auto checked = checkNames(figures, taken); !checked)
        return checked.error();
    for (const BundleFile &figure : figures)
        parts.push_back(figurePart(figure));
    sortByName(parts);
    for (Part &part : parts) {
        Gauge gauge;
        if (const auto written = part.write(gauge); !written)
            return written.error();
        part.file.bytes = gauge.bytes();
        part.file.sha256 = gauge.sha256();
    }
    return parts;
}

} // namespace

Expected<void> writeBundle(const RunData &data, const std::vector<BundleFile> &figures, QIODevice &device)
{
    const RunRecord &run = data.record;
    auto measured = measuredParts(data, figures);
    if (!measured)
        return measured.error();
    std::vector<Part> &parts = *measured;
    std::vector<PackagedFile> files;
    files.reserve(parts.size());
    for (const Part &part : parts)
        files.push_back(part.file);
    parts.push_back(fixedPart("datapackage.json", "application/json", jsonBytes(dataPackage(run, files))));
    sortByName(parts);
    parts.insert(parts.begin(), fixedPart("README.txt", "text/plain", readmeText(run, parts)));

    ZipWriter zip(device, run.finishedAt.value_or(run.startedAt));
    for (const Part &part : parts) {
        if (const auto added = zip.add(part.file.name, part.file.bytes, part.write); !added)
            return added.error();
    }
    return zip.finish();
}

Expected<void> exportBundle(const RunData &data, const std::vector<BundleFile> &figures, const QString &path)
{
    return saveFile(path, [&](QIODevice &device) { return writeBundle(data, figures, device); });
}

} // namespace castbench
