#include "ui/services/labdocument.h"

#include <QUndoCommand>

namespace castbench {

class LabChange final : public QUndoCommand
{
public:
    LabChange(LabDocument &document, const Lab &after, const QString &what)
        : QUndoCommand(what)
        , m_document(document)
        , m_before(document.lab())
        , m_after(after)
    {
    }

    void undo() override
    {
        m_document.show(m_before);
    }
    void redo() override
    {
        m_document.show(m_after);
    }

private:
    LabDocument &m_document;
    Lab m_before;
    Lab m_after;
};

LabDocument::LabDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

void LabDocument::openBuiltIn(const Lab &lab)
{
    open(Source::BuiltIn, lab, {});
}

void LabDocument::openFile(const Lab &lab, const QString &path)
{
    open(Source::File, lab, path);
}

void LabDocument::close()
{
    open(Source::None, {}, {});
}

void LabDocument::change(const Lab &lab, const QString &what)
{
    if (m_source == Source::BuiltIn || lab == m_lab)
        return;
    m_source = Source::File;
    m_undo.push(new LabChange(*this, lab, what));
}

void LabDocument::setSaved(const QString &path)
{
    m_path = path;
    m_undo.setClean();
    Q_EMIT changed();
}

void LabDocument::open(Source source, const Lab &lab, const QString &path)
{
    m_source = source;
    m_path = path;
    m_undo.clear();
    show(lab);
}

void LabDocument::show(const Lab &lab)
{
    m_lab = lab;
    Q_EMIT changed();
}

} // namespace castbench
