#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

/// A document and whether a file reader must accept it.
struct DocumentCase
{
    QString name;
    QJsonObject document;
    bool valid = false;
};

/// The cases of tests/data/domain/NAME.json: a base with a JSON merge patch (RFC 7396) each. Empty where the
/// table cannot be read.
std::vector<DocumentCase> documentTable(const QString &name);
