#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace castbench {

/// Keeps pictures of windows as PNG files of at most 256 colours: "lab.png", in dark colours "lab-dark.png".
class Album
{
public:
    /// `wanted`: names of the pictures to keep; empty: all.
    Album(const QString &folder, bool dark, const QStringList &wanted);

    bool wants(const QString &name) const
    {
        return m_wanted.isEmpty() || m_wanted.contains(name);
    }
    /// Draws the window and everything in it, without the system's frame.
    void take(const QString &name, QWidget &window);

    int kept() const
    {
        return m_kept;
    }
    /// One line for each picture that could not be written.
    const QStringList &problems() const
    {
        return m_problems;
    }

private:
    QString m_folder;
    bool m_dark;
    QStringList m_wanted;
    QStringList m_problems;
    int m_kept = 0;
};

} // namespace castbench
