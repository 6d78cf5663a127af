#include "ui/window/qtmessages.h"

#include <QMutex>

namespace castbench {

namespace {

// Qt's handler is a plain function, so what it needs cannot be anywhere else.
struct Receiver
{
    QMutex mutex;
    QtMessages *object = nullptr;
    QtMessageHandler former = nullptr;
};

Receiver &receiver()
{
    static Receiver instance;
    return instance;
}

Severity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return Severity::Info;
    case QtWarningMsg:
        return Severity::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Severity::Error;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Receiver &to = receiver();
    QtMessageHandler former = nullptr;
    {
        const QMutexLocker lock(&to.mutex);
        former = to.former;
        if (to.object && type != QtDebugMsg) {
            QtMessages *const object = to.object;
            const Severity severity = severityOf(type);
            const QString category = QString::fromUtf8(context.category);
            // Queued: a message that the log's own painting causes must not come back into it.
            QMetaObject::invokeMethod(
                object,
                [object, severity, category, text] {
                    Q_EMIT object->messageArrived(severity, category, text);
                },
                Qt::QueuedConnection);
        }
    }
    if (former)
        former(type, context, text);
}

} // namespace

QtMessages::QtMessages(QObject *parent)
    : QObject(parent)
{
    Receiver &to = receiver();
    const QtMessageHandler former = qInstallMessageHandler(handle);
    const QMutexLocker lock(&to.mutex);
    to.object = this;
    to.former = former;
}

QtMessages::~QtMessages()
{
    Receiver &to = receiver();
    const QMutexLocker lock(&to.mutex);
    to.object = nullptr;
    qInstallMessageHandler(to.former);
}

} // namespace castbench
