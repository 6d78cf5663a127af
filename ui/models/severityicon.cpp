#include "ui/models/severityicon.h"

#include <QApplication>
#include <QStyle>

namespace castbench {

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation);
    case Severity::Warning:
        return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    case Severity::Error:
        break;
    }
    return QApplication::style()->standardIcon(QStyle::SP_MessageBoxCritical);
}

QIcon fineIcon()
{
    return QApplication::style()->standardIcon(QStyle::SP_DialogApplyButton);
}

} // namespace castbench
