#pragma once

#include "controllers/domain/lab.h"

#include <QObject>
#include <QUndoStack>

namespace castbench {

/// The lab that is open in the window: its devices, where it is kept, and what was changed since.
class LabDocument : public QObject
{
    Q_OBJECT

public:
    enum class Source {
        None,    ///< no lab is open
        BuiltIn, ///< the built-in lab; cannot be edited
        File,    ///< a lab of the user's, kept in a file or not saved yet
    };

    explicit LabDocument(QObject *parent = nullptr);

    Source source() const
    {
        return m_source;
    }
    const Lab &lab() const
    {
        return m_lab;
    }
    /// Empty: not saved yet.
    QString path() const
    {
        return m_path;
    }
    bool isModified() const
    {
        return !m_undo.isClean();
    }

    /// Opens a lab; the former one's changes and its undo history are gone.
    void openBuiltIn(const Lab &lab);
    void openFile(const Lab &lab, const QString &path);
    void close();
    /// Changes the open lab; can be undone. `what` names the change for the menu: "Add viewer P2".
    /// A built-in lab is not changed.
    void change(const Lab &lab, const QString &what);
    /// The lab is kept at `path` now.
    void setSaved(const QString &path);
    /// Undo and redo of change(); owned by the document.
    QUndoStack &undoStack()
    {
        return m_undo;
    }

Q_SIGNALS:
    /// Lab, source or path is another one.
    void changed();
    void modifiedChanged(bool modified);

private:
    friend class LabChange;

    void open(Source source, const Lab &lab, const QString &path);
    void show(const Lab &lab);

    Source m_source = Source::None;
    Lab m_lab;
    QString m_path;
    QUndoStack m_undo;
};

} // namespace castbench
